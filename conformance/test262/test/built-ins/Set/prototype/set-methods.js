/*---
esid: sec-set.prototype.union
description: The methods that combine sets ask size, has and keys of the other, and iterate the smaller one
features: [set-methods]
---*/

const a = new Set([1, 2, 3]);
const b = new Set([3, 2, 9]);
assert.sameValue([...a.union(b)].join(), '1,2,3,9');
assert.sameValue([...a.intersection(new Set([3, 2]))].join(), '3,2', 'in the order of the smaller one');
assert.sameValue([...a.difference(b)].join(), '1');
assert.sameValue([...a.symmetricDifference(b)].join(), '1,9');
assert.sameValue(a.isSubsetOf(new Set([1, 2, 3, 4])), true);
assert.sameValue(a.isSupersetOf(new Set([1])), true);
assert.sameValue(a.isDisjointFrom(new Set([7])), true);
assert.sameValue([...a.union(new Map([['k', 1]]))].join(), '1,2,3,k');
assert.throws(TypeError, () => a.union([1]));
assert.throws(TypeError, () => a.union({ size: NaN, has() {}, keys() {} }));
assert.throws(RangeError, () => a.union({ size: -1, has() {}, keys() {} }));
const log = [];
a.isSubsetOf({ get size() { log.push('size'); return 9; }, get has() { log.push('has'); return () => true; }, get keys() { log.push('keys'); return () => {}; } });
assert.sameValue(log.join(), 'size,has,keys');
