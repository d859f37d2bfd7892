/*---
esid: sec-array.prototype.concat
description: concat spreads arrays, proxies of arrays and what says so, and keeps holes
features: [Symbol.isConcatSpreadable]
---*/

assert.sameValue([].concat(new Proxy([1, 2], {})).length, 2);
assert.sameValue([].concat({ length: 3, 0: 1, [Symbol.isConcatSpreadable]: true }).length, 3);
const closed = [1];
closed[Symbol.isConcatSpreadable] = false;
assert.sameValue([].concat(closed)[0], closed);
const holes = [1].concat([, 2], [, ]);
assert.sameValue(holes.length, 4);
assert.sameValue(1 in holes, false);
assert.throws(TypeError, () => [1].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true }));
