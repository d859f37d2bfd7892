// Floats and doubles, both byte orders.
const values = [0, -0, 1, -1.5, Math.PI, 1e40, -1e40, 5e-324, NaN, Infinity, -Infinity, 1e-50];
for (const v of values) {
  const b = Buffer.alloc(24);
  b.writeFloatLE(v, 0); b.writeFloatBE(v, 4); b.writeDoubleLE(v, 8); b.writeDoubleBE(v, 16);
  console.log(v, b.toString('hex'), b.readFloatLE(0), b.readFloatBE(4), b.readDoubleLE(8), b.readDoubleBE(16));
}
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
show(() => Buffer.alloc(8).writeDoubleLE(1, 1)); show(() => Buffer.alloc(3).readFloatBE()); show(() => Buffer.alloc(8).readDoubleBE('0')); show(() => Buffer.alloc(8).writeFloatLE(0, 0xffffffff)); show(() => Buffer.alloc(8).writeDoubleBE('x')); show(() => Buffer.alloc(4).writeFloatBE(undefined));
