/*---
esid: sec-typedarray-species-create
description: What species gives must be a typed array of the same kind of numbers that is long enough
features: [Symbol.species]
---*/

class Mine extends Uint8Array {}
assert.sameValue(new Mine([1, 2]).map((x) => x * 200).constructor, Mine);
assert.sameValue(new Mine(2).subarray(1).constructor, Mine);
const a = new Uint8Array([1, 2, 3]);
const species = (f) => { a.constructor = { [Symbol.species]: f }; };
species(Uint16Array);
assert.sameValue(a.map((x) => x * 300).join(), '300,600,900');
assert.sameValue(a.slice(1).constructor, Uint16Array);
species(BigInt64Array);
assert.throws(TypeError, () => a.map((x) => x));
species(Array);
assert.throws(TypeError, () => a.slice());
species(function () { return new Uint8Array(1); });
assert.throws(TypeError, () => a.slice());
assert.throws(TypeError, () => a.filter(() => true));
species(function (n) { return new Uint8Array(n + 2); });
assert.sameValue(a.slice(2).length, 3);
assert.sameValue(a.toSorted().constructor, Uint8Array);
