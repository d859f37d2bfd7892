/*---
esid: sec-sortindexedproperties
description: Comparisons that lie, throw, change the array or give odd values
---*/

const list = [5, 3, 8, 1];
assert.sameValue([...list].sort(() => 0).join(), '5,3,8,1');
assert.sameValue([...list].sort(() => NaN).join(), '5,3,8,1');
assert.sameValue([...list].sort(() => 'text').join(), '5,3,8,1');
assert.sameValue([...list].sort((a, b) => (a > b ? 1 : -1)).join(), '1,3,5,8');
assert.sameValue([...list].sort((a, b) => ({ valueOf: () => a - b })).join(), '1,3,5,8');
assert.throws(TypeError, () => [...list].sort((a, b) => BigInt(a - b)));
assert.sameValue([...list].sort(() => (Math.random() < 0.5 ? -1 : 1)).length, 4);
assert.sameValue([3, undefined, 1].sort((a, b) => { if (a === undefined || b === undefined) throw new Test262Error('undefined is not compared'); return a - b; }).length, 3);
const order = [];
assert.throws(RangeError, () => [2, 1].sort((a, b) => { order.push('c'); throw new RangeError(); }));
assert.sameValue(order.length, 1);
assert.sameValue([true, 'b', 1, null, 'a'].sort().join(), '1,a,b,,true');
const texts = [{ toString() { order.push('s'); return 'b'; } }, { toString() { order.push('s'); return 'a'; } }];
texts.sort();
assert.sameValue(String(texts[0]), 'a');
const backed = [3, 1, 2];
Object.defineProperty(backed, 1, { get: () => 10, set(v) { order.push('set' + v); }, configurable: true });
backed.sort((a, b) => a - b);
assert.sameValue(order.at(-1), 'set3');
assert.sameValue(['\u{1F600}', '\uffff', 'a'].sort().join(), 'a,\u{1F600},\uffff');
assert.sameValue([1e3, 200, 30].sort().join(), '1000,200,30');
const big = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 3001);
big.sort((a, b) => b - a);
assert.sameValue(big.every((x, i) => i === 0 || big[i - 1] >= x), true);
