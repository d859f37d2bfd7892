/*---
esid: sec-enumerate-object-properties
description: A property removed before its turn is not visited
---*/

const object = { a: 1, b: 1, c: 1 };
const seen = [];
for (const key in object) {
  seen.push(key);
  delete object.b;
}
assert.sameValue(seen.join(), 'a,c');
