/*---
esid: sec-runtime-semantics-arrayaccumulation
description: Spread looks up the iterator of the array and the next method of its prototype each time
---*/

const list = [1, , 3];
const spread = () => [0, ...list];
assert.sameValue(spread().length, 4);
assert.sameValue(1 in [...list], true);
Array.prototype[1] = 'inherited';
assert.sameValue(spread()[2], 'inherited');
delete Array.prototype[1];
const iteratorPrototype = Object.getPrototypeOf([][Symbol.iterator]());
const { next } = iteratorPrototype;
let calls = 0;
iteratorPrototype.next = function () { calls++; return next.call(this); };
spread();
assert.sameValue(calls, 4);
Math.max(...list);
const [a, b] = list;
for (const _ of list) break;
new Set(list);
assert.sameValue(calls, 4 + 4 + 2 + 1 + 4);
iteratorPrototype.next = next;
list[Symbol.iterator] = function* () { yield 'own'; };
assert.sameValue(spread().join(), '0,own');
delete list[Symbol.iterator];
const values = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function* () { yield 'of the prototype'; };
const replaced = spread();
const [first] = list;
Array.prototype[Symbol.iterator] = values;
assert.sameValue(replaced[1] + first, 'of the prototypeof the prototype');
Object.defineProperty(list, 0, { get() { list.length = 1; return 'got'; } });
assert.sameValue(spread().join(), '0,got');
