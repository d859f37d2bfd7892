// copy: ranges, overlaps, other views as source and target.
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
const b = Buffer.from('0123456789');
const t = () => Buffer.from('----------');
for (const args of [[], [2], [0, 5], [8, 0], [0, 2, 5], [99], [0, 5, 2], ['1', '2', '4'], [0, 0, 2.9], [NaN, NaN], [0, 0, undefined]]) { const x = t(); show(() => `${b.copy(x, ...args)} ${x}`); }
show(() => b.copy(t(), -1)); show(() => b.copy(t(), 0, -1)); show(() => b.copy(t(), 0, 11)); show(() => b.copy(t(), 0, 0, -1)); show(() => b.copy({})); show(() => b.copy()); show(() => Buffer.prototype.copy.call(0)); show(() => b.copy(t(), { [Symbol.toPrimitive]() { throw new Error('foo'); } }));
const o = Buffer.from('0123456789'); o.copy(o, 2, 0, 6); console.log(String(o)); o.copy(o, 0, 3); console.log(String(o));
const u16 = new Uint16Array(3); console.log(b.copy(u16), Array.from(u16).join()); const dv = new DataView(new ArrayBuffer(3)); console.log(b.copy(dv, 1), dv.getUint8(2));
console.log(Buffer.prototype.copy.call(new Uint8Array([1, 2]), o), o.toString('hex').slice(0, 6));
