// concat: totals, truncation, zero-filled tails, bad lists.
const show = (...args) => { try { const r = Buffer.concat(...args); console.log(r.length, r.toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } };
const a = Buffer.from('abc'), b = new Uint8Array([1, 2]);
show([]); show([], 5); show([a]); show([a, b]); show([a, b], 4); show([a, b], 8); show([a], 0); show([a, Buffer.alloc(0), a]);
show(); show(a); show('x'); show([a, 3]); show(['x']); show([a, new Uint16Array(1)]); show([a], -1); show([a], 1.5); show([a], '3'); show([a], null); show([a, , a]);
const big = Buffer.concat(Array.from({ length: 100 }, (_, i) => Buffer.alloc(100, i)));
console.log(big.length, big[0], big[9999], big.buffer.byteLength, Buffer.concat([a]) === a);
