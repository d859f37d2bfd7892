'use strict';
// Fill and search on bytes.
const kinds = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
for (const K of kinds) {
  const a = new K([1, 2, 3, 300, -1, 0.5, NaN]);
  const values = [1, 2, 44, 255, 300, -1, 0.5, 0, -0, NaN, undefined, '1', null, 1e300];
  console.log(K.name, values.map((v) => `${a.indexOf(v)}/${a.includes(v)}/${a.indexOf(v, 2)}/${a.includes(v, -3)}/${a.lastIndexOf(v)}`).join(' '));
  console.log([...new K(9).fill(7.9, 2, -1)].join(), [...new K(3).fill('300')].join(), [...new K(3).fill()].join(), [...new K(5).fill(-2, 1)].join(), new K(0).fill(1).length, [...new K(4).fill(5, 3, 1)].join());
}
console.log(new BigInt64Array(3).fill(5n).join(), new BigUint64Array(3).fill(-1n, 1).join(), new BigInt64Array([1n, 2n]).indexOf(2n), new BigInt64Array([1n]).includes(1));
try { new BigInt64Array(1).fill(1); } catch (e) { console.log(e.message); }
try { new Uint8Array(1).fill(1n); } catch (e) { console.log(e.message); }
{ // a view of a part, memory that others share
  const b = new ArrayBuffer(8); const v = new Uint16Array(b, 2, 2); v.fill(0x0102); console.log(new Uint8Array(b).join(), new Uint8Array(b, 3).indexOf(2));
  const s = new Uint8Array(new SharedArrayBuffer(4)).fill(3, 1); console.log(s.join(), s.indexOf(3), s.includes(4));
}
{ // the argument shrinks the buffer
  const b = new ArrayBuffer(8, { maxByteLength: 16 }); const v = new Uint8Array(b);
  console.log(v.fill(1, { valueOf() { b.resize(4); return 0; } }).join(), v.length);
  console.log(v.includes(undefined, { valueOf() { b.resize(2); return 0; } }), v.indexOf(1, { valueOf() { b.resize(1); return 0; } }));
}
{ // names that are no numbers, and names that are
  const v = new Uint8Array(2); v.own = 1; v['1.5'] = 2; v['-0'] = 3; v.Infinity = 4; v.NaN = 5; v['01'] = 6; v.Inf = 7; v[''] = 8;
  console.log(Object.keys(v).join(), v['1.5'], v['-0'], v.NaN, 'Infinity' in v, v['01'], v['']);
}
// lengths that are none
for (const length of [-1, 2 ** 53, Infinity, -1.5, '-7', -Infinity]) {
  try { console.log(new Uint8Array(length).length); } catch (e) { console.log(e.name, e.message); }
}
console.log(new Uint8Array('3').length, new Uint8Array(-0.5).length, new Uint8Array(undefined).length);
// the constructor they share has no name of its own
console.log(typeof TypedArray, Object.getPrototypeOf(Int8Array).name, 'TypedArray' in globalThis);
