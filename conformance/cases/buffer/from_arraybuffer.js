// Views on an ArrayBuffer share it; offsets and lengths are checked.
const ab = new ArrayBuffer(8);
const buf = Buffer.from(ab, 2, 4);
buf.fill(7);
console.log(Array.from(new Uint8Array(ab)).join(), buf.buffer === ab, buf.parent === ab, buf.offset, buf.byteOffset);
const show = (...args) => { try { console.log(Buffer.from(ab, ...args).length); } catch (e) { console.log(e.name, e.code, e.message); } };
show(); show(3); show(9); show(1, 9); show('2', 3); show(NaN, NaN); show([1], [2]); show('x'); show(Infinity); show(0, Infinity); show(1, -1); show(-1);
const sab = new SharedArrayBuffer(4);
const shared = Buffer.from(sab);
shared.writeUInt16BE(0x1234, 1);
console.log(shared.toString('hex'), new Uint8Array(sab)[2], shared.buffer === sab);
shared.fill('ab');
console.log(shared.toString(), shared.indexOf('ba'), shared.equals(Buffer.from('abab')));
