/*---
esid: sec-object.groupby
description: Object.groupBy has no prototype and keeps order; Map.groupBy takes any key; copies fill holes
features: [array-grouping, change-array-by-copy]
---*/

const groups = Object.groupBy([1, 2, 3], (x) => (x % 2 ? 'odd' : 'even'));
assert.sameValue(Object.getPrototypeOf(groups), null);
assert.sameValue(Object.keys(groups).join(), 'odd,even');
assert.sameValue(Map.groupBy([1, -0, 0], (x) => x).get(0).length, 2);
assert.sameValue(1 in [1, , 3].toReversed(), true);
assert.sameValue([1, 2, 3].toSpliced(1, 1, 'a', 'b').join(), '1,a,b,3');
assert.throws(TypeError, () => Object.groupBy(null, () => 1));
