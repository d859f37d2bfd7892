/*---
esid: sec-array.prototype.sort
description: Sorting is stable, undefined and holes come last in this order, and the comparison is checked first
---*/

const items = Array.from({ length: 600 }, (_, i) => ({ key: i % 7, i }));
items.sort((a, b) => a.key - b.key);
for (let i = 1; i < items.length; i++) {
  assert(items[i - 1].key < items[i].key || (items[i - 1].key === items[i].key && items[i - 1].i < items[i].i));
}
const sparse = [3, undefined, , 1, , undefined, 2];
sparse.sort();
assert.sameValue(JSON.stringify(sparse), '[1,2,3,null,null,null,null]');
assert.sameValue(4 in sparse, true);
assert.sameValue(5 in sparse, false);
assert.sameValue(5 in [3, , , 1].toSorted().concat([1, 2]), true);
assert.sameValue([10, 9, 1].sort().join(), '1,10,9');
assert.throws(TypeError, () => [].sort(null));
assert.throws(RangeError, () => [1, 2].sort(() => { throw new RangeError(); }));
assert.sameValue(Array.prototype.sort.call({ length: 2, 0: 'b', 1: 'a' })[0], 'a');
