/*---
esid: sec-properties-of-the-array-prototype-object
description: The methods work on anything with a length, up to 2 ** 53 - 1
---*/

const big = { length: 2 ** 53 - 1 };
assert.throws(TypeError, () => Array.prototype.push.call(big, 1));
assert.throws(TypeError, () => Array.prototype.unshift.call(big, 1));
assert.throws(TypeError, () => Array.prototype.splice.call(big, 0, 0, 1));
const o = { length: 2 ** 53 + 2, [2 ** 53 - 2]: 'last' };
assert.sameValue(Array.prototype.pop.call(o), 'last');
assert.sameValue(o.length, 2 ** 53 - 2);
assert.sameValue(Array.prototype.indexOf.call('abc', 'c'), 2);
assert.sameValue(Array.prototype.join.call({ length: 3, 1: null }, '-'), '--');
assert.sameValue(Array.prototype.includes.call([NaN], NaN), true);
assert.sameValue([NaN].indexOf(NaN), -1);
assert.sameValue([, 1].includes(undefined), true);
assert.sameValue([1, 2, 3].at(-1), 3);
assert.sameValue([1, 2, 3].findLastIndex((x) => x < 3), 1);
assert.sameValue([1, 2, 3, 4, 5].copyWithin(-2, -4, -3).join(), '1,2,3,2,5');
assert.sameValue([1, [2, [3, [4]]]].flat(Infinity).length, 4);
assert.throws(RangeError, () => [1].with(1, 0));
