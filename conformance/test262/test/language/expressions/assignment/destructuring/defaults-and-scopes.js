/*---
esid: sec-destructuring-binding-patterns-runtime-semantics-propertybindinginitialization
description: Defaults see the names before them, in declarations, parameters, loops and catch
---*/

const { a = 1, b = a + 1, c: { d = b + 1, e = () => d } = {} } = {};
assert.sameValue([a, b, d, e()].join(), '1,2,3,3');
assert.throws(ReferenceError, () => { const { x = y, y } = {}; });
assert.throws(ReferenceError, () => (({ x = y, y }) => x)({}));
const f = ({ p, q = p }, [r = q, ...s] = [undefined, 5], t = s.length) => [p, q, r, s, t].join();
assert.sameValue(f({ p: 1 }), '1,1,1,5,1');
assert.sameValue(f({ p: 1, q: null }, [2]), '1,,2,,0');
for (const { k, v: [w = k] } of [{ k: 1, v: [] }, { k: 2, v: [3] }]) assert.sameValue(w, k === 1 ? 1 : 3);
for (const [first, second = first] in { ab: 0 }) assert.sameValue(first + second, 'ab');
var { length } = 'four';
assert.sameValue(length, 4);
const [, , third, , ...none] = 'abc';
assert.sameValue(third + none.length, 'c0');
let x = 1, y = 2;
[x, y] = [y, x];
[[x], { y = 3 }] = [[5], {}];
assert.sameValue(x + y, 8);
const count = ((...{ length: n }) => n)(1, 2, 3);
assert.sameValue(count, 3);
