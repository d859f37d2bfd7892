// Integer readers: values, and the error each bad offset gets.
const b = Buffer.from([0xf1, 0x82, 0x03, 0xe4, 0x7f, 0x80, 0xff, 0x00]);
for (const name of Object.keys(Buffer.prototype).filter((n) => /^read.*Int(8|16|32|64)/.test(n)).sort()) console.log(name, String(b[name](0)), String(b[name]()));
for (let size = 1; size <= 6; size++) console.log(size, b.readUIntLE(1, size), b.readUIntBE(1, size), b.readIntLE(0, size), b.readIntBE(0, size));
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const o of ['1', null, {}, NaN, 1.5, -1, 8, Infinity, -Infinity, 2 ** 33]) show(() => b.readUInt8(o));
show(() => b.readUInt16LE(7)); show(() => b.readInt32BE(5)); show(() => b.readBigInt64LE(1)); show(() => Buffer.alloc(2).readUInt32LE()); show(() => Buffer.alloc(0).readUInt8(0));
show(() => b.readUIntLE()); show(() => b.readUIntLE(0)); show(() => b.readUIntLE(0, 0)); show(() => b.readUIntLE(0, 7)); show(() => b.readUIntLE(0, '2')); show(() => b.readIntBE(4, 6)); show(() => b.readIntBE(0, 1.5));
show(() => Buffer.prototype.readUInt16LE.call(new Uint8Array([1, 2]), 0)); show(() => b.readUInt8(-0));
