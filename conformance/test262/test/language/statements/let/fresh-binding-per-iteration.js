/*---
esid: sec-createperiterationenvironment
description: Each turn of a for loop has bindings of its own, and the initializer's closures keep the first
features: [let]
---*/

const read = [];
let first;
for (let i = 0, _ = (first = () => i); i < 3; i++) {
  read.push(() => i);
  i += 0;
}
assert.sameValue(first(), 0);
assert.sameValue(read.map((f) => f()).join(), '0,1,2');

const bumped = [];
for (let i = 0; i < 4; bumped.push(() => i), i++) i++;
assert.sameValue(bumped.map((f) => f()).join(), '3,4', 'the increment belongs to the next turn');
