/*---
esid: sec-%arrayiteratorprototype%.next
description: The iterator of an array looks at its length at each step, and never begins again
---*/

const list = [1, 2, 3];
const seen = [];
for (const x of list) {
  seen.push(x);
  if (x === 2) list.pop();
  if (x === 1) list.push(9);
  if (seen.length > 9) break;
}
assert.sameValue(seen.join(), '1,2,3');
const iterator = list[Symbol.iterator]();
while (!iterator.next().done) ;
list.push(5);
assert.sameValue(iterator.next().done, true);
