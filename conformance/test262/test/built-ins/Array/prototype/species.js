/*---
esid: sec-arrayspeciescreate
description: Methods that make arrays ask the constructor's species; another realm's Array counts as none
features: [Symbol.species]
---*/

class Mine extends Array {}
for (const made of [new Mine(3).map((x) => x), new Mine(1).concat([]), new Mine(2).slice(), new Mine(2).splice(0), new Mine([1]).flat(), new Mine([1]).flatMap((x) => x), new Mine(1, 2).filter(Boolean)]) {
  assert.sameValue(made.constructor, Mine);
}
const other = $262.createRealm().global;
const foreign = [1];
foreign.constructor = other.Array;
assert.sameValue(Object.getPrototypeOf(foreign.map((x) => x)), Array.prototype);
const a = [1, 2];
a.constructor = { [Symbol.species]: null };
assert.sameValue(a.map((x) => x).constructor, Array);
a.constructor = 1;
assert.throws(TypeError, () => a.slice());
a.constructor = { [Symbol.species]: function (n) { this.given = n; } };
const result = a.splice(0, 1);
assert.sameValue(result.given, 1);
assert.sameValue(result.length, 1);
for (const made of [new Mine(1).toSorted(), new Mine(1).toReversed(), new Mine(1).toSpliced(0), new Mine(1).with(0, 1)]) {
  assert.sameValue(made.constructor, Array, 'the methods that copy do not ask');
}
