/*---
esid: sec-destructuring-assignment
description: A computed key of a pattern can have a pattern as its target
---*/

const k = 'key';
let a, b, c;
({ [k]: [a] } = { key: [1] });
({ x: b, [k + 2]: { c } } = { x: 2, key2: { c: 3 } });
assert.sameValue(a + b + c, 6);
for ({ [k]: [a = 4] } of [{ key: [] }]) assert.sameValue(a, 4);
