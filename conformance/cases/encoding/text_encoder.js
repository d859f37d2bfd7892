// TextEncoder: encode, encodeInto, errors.
const e = new TextEncoder();
const show = (f) => { try { console.log(f()); } catch (err) { console.log(err.name, err.code, err.message); } };
for (const s of ['', 'é€😀', '\ud83d', undefined, null, 5]) show(() => Buffer.from(e.encode(s)).toString('hex'));
console.log(e.encode('a').constructor.name, Buffer.isBuffer(e.encode('a')), e.encode().length, e.encoding, String(e));
for (let n = 0; n < 10; n++) { const to = new Uint8Array(n); const r = e.encodeInto('a€😀b', to); console.log(n, r.read, r.written, Buffer.from(to).toString('hex')); }
show(() => e.encodeInto('a')); show(() => e.encodeInto(5, new Uint8Array(1))); show(() => e.encodeInto('a', new Uint16Array(1))); show(() => TextEncoder.prototype.encode.call({})); show(() => TextEncoder.prototype.encode.call(new TextDecoder()));
