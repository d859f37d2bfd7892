/*---
esid: sec-enumerate-object-properties
description: for-in gives indices first, names in order of creation, then those of the prototype, each once, and no symbols
---*/

const base = { z: 0, hidden: 0, 5: 0 };
const object = Object.create(base, { hidden: { value: 1, enumerable: false } });
object.b = 1;
object[10] = 1;
object[2] = 1;
object.a = 1;
object[Symbol('s')] = 1;
const seen = [];
for (const key in object) seen.push(key);
assert.sameValue(seen.join(), '2,10,b,a,5,z');
for (var none in null) throw new Test262Error('null has no properties');
for (var none in undefined) throw new Test262Error('undefined has no properties');
