/*---
esid: sec-arraysetlength
description: A shorter length removes from the end until an element stays; wrong lengths are range errors
includes: [propertyHelper.js]
---*/

const a = [0, 1, 2, 3, 4];
Object.defineProperty(a, 2, { configurable: false });
assert.sameValue(Reflect.set(a, 'length', 0), false);
assert.sameValue(a.length, 3);
assert.sameValue(a.join(), '0,1,2');
for (const wrong of [-1, 1.5, NaN, 2 ** 32, '1x']) assert.throws(RangeError, () => { [].length = wrong; });
let converted = 0;
[].length = { valueOf() { converted++; return 3; } };
assert.sameValue(converted, 2, 'ToUint32 and ToNumber');
const b = [];
b[2 ** 32 - 2] = 1;
assert.sameValue(b.length, 2 ** 32 - 1);
b[2 ** 32 - 1] = 1;
assert.sameValue(b.length, 2 ** 32 - 1);
assert.throws(RangeError, () => b.push(1));
assert.sameValue(b[2 ** 32 - 1], 1);
const fixed = Object.defineProperty([1], 'length', { writable: false });
assert.throws(TypeError, () => fixed.push(2));
assert.sameValue(Reflect.defineProperty(fixed, 1, { value: 1 }), false);
verifyProperty([], 'length', { value: 0, writable: true, enumerable: false, configurable: false });
