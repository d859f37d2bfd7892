/*---
esid: sec-property-accessors-runtime-semantics-evaluation
description: One place reads objects of many shapes, primitives and arrays alike
---*/

const read = (o) => o.length;
const things = ['four', [1, 2], { length: 3 }, { a: 1, length: 4 }, { b: 1, a: 2, length: 5 }, function (a, b) {}, new Uint8Array(6),
  Object.create({ length: 7 }), { get length() { return 8; } }, new String('nine chars'.slice(0, 9)), new Proxy({}, { get: () => 10 }), 5, Symbol.iterator, 1n, true];
const expected = '4,2,3,4,5,2,6,7,8,9,10,,,,';
for (let i = 0; i < 3; i++) assert.sameValue(things.map(read).join(), expected);
for (const none of [null, undefined]) assert.throws(TypeError, () => read(none));
Number.prototype.length = 'of numbers';
assert.sameValue(read(5), 'of numbers');
delete Number.prototype.length;
assert.sameValue(read(5), undefined);
const wide = {};
for (let i = 0; i < 2000; i++) wide['k' + i] = i;
for (let i = 0; i < 2000; i += 2) delete wide['k' + i];
assert.sameValue(wide.k1999 + Object.keys(wide).length, 2999);
wide.length = 1;
assert.sameValue(read(wide), 1);
