// transcode, isUtf8, isAscii.
const { transcode, isUtf8, isAscii } = require('buffer');
const show = (f) => { try { const r = f(); console.log(Buffer.isBuffer(r) ? r.toString('hex') : r); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const [s, from, to] of [['€é', 'utf8', 'latin1'], ['€é', 'utf8', 'ascii'], ['€é', 'utf8', 'ucs2'], ['€é', 'ucs2', 'utf8'], ['é', 'latin1', 'utf8'], ['a😀b', 'utf8', 'latin1'], ['abc', 'utf8', 'utf8'], ['é', 'latin1', 'ascii']]) show(() => transcode(Buffer.from(s, from), from, to));
show(() => transcode(Buffer.from([0xe9]), 'ascii', 'utf8')); show(() => transcode(Buffer.from([0xe9, 0xff]), 'utf8', 'utf8')); show(() => transcode(Buffer.from('a'), 'utf8', 'hex')); show(() => transcode(Buffer.from('a'), 'b', 'utf8')); show(() => transcode('x', 'utf8', 'ucs2')); show(() => transcode(new Uint8Array(0), 'utf8', 'hex').length);
show(() => isUtf8(Buffer.from('é'))); show(() => isUtf8(Buffer.from([0xc0, 0x80]))); show(() => isUtf8(new ArrayBuffer(2))); show(() => isAscii(new Uint8Array([127]))); show(() => isAscii(new Uint8Array([128]))); show(() => isAscii('x')); show(() => isUtf8(null));
