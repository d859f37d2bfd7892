/*---
esid: sec-map.prototype.foreach
description: Entries added while iterating are visited, removed ones are not, and added again they come last
---*/

const map = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
const seen = [];
map.forEach((v, k) => {
  seen.push(k);
  if (k === 1) { map.delete(2); map.set(4, 'd'); }
  if (k === 3 && seen.length < 4) { map.delete(1); map.set(1, 'again'); }
});
assert.sameValue(seen.join(), '1,3,4,1');
const set = new Set([1]);
let n = 0;
for (const x of set) { set.delete(x); if (n++ < 5) set.add(x); }
assert.sameValue(n, 6);
const it = map.keys();
map.clear();
assert.sameValue(it.next().done, true);
map.set(-0, 1);
assert.sameValue(Object.is([...map.keys()][0], 0), true);
assert.sameValue(map.get(0), 1);
assert.sameValue(new Map([[NaN, 1]]).get(NaN), 1);
let closed = 0;
assert.throws(TypeError, () => new Map({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }) }));
assert.sameValue(closed, 1);
