// Encodings, arguments, errors, inheritance.
const { StringDecoder } = require('string_decoder'); const util = require('util');
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const e of [undefined, null, '', 'UTF8', 'utf-16le', 'UCS2', 'binary', 'base64url', 'HEX', 'ascii']) show(() => new StringDecoder(e).encoding);
show(() => new StringDecoder('test')); show(() => new StringDecoder(1)); show(() => new StringDecoder('buffer'));
show(() => new StringDecoder().write('abc')); show(() => new StringDecoder().write(null)); show(() => new StringDecoder().write(5)); show(() => new StringDecoder().write(new ArrayBuffer(1))); show(() => new StringDecoder().write(new Uint16Array([0x6261]))); show(() => new StringDecoder().write(new DataView(new ArrayBuffer(1))).length); show(() => new StringDecoder().end('x')); show(() => new StringDecoder().end(Buffer.from([0xe2])));
show(() => StringDecoder.prototype.write.call({}, Buffer.alloc(1)));
show(() => new StringDecoder('utf8').text(Buffer.from('abc'), 1)); show(() => JSON.stringify(new StringDecoder('utf8').text(Buffer.from([0x41]), 2)));
function Sub() { StringDecoder.call(this, 'utf8'); } util.inherits(Sub, StringDecoder); const s = new Sub(); show(() => s.write(Buffer.from([0xe2, 0x82])) + s.end(Buffer.from([0xac])));
console.log(util.inspect(new StringDecoder('utf8')), Object.keys(StringDecoder.prototype).join(), StringDecoder.length);
