/*---
esid: sec-arrow-function-definitions
description: The parameters of an arrow function can be patterns of every kind
---*/

const k = 'key';
assert.sameValue((({ a, b = a, a: c, [k]: [d] }) => [a, b, c, d].join())({ a: 1, key: [2] }), '1,1,1,2');
assert.sameValue((([a, [b = a]], { c: { d } = { d: 3 }, ...rest }, ...[more]) => [a, b, d, rest.e, more].join())([1, []], { e: 4 }, 5), '1,1,3,4,5');
assert.sameValue(((a, b = () => a) => b())(6), 6);
