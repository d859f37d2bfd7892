/*---
esid: sec-function-definitions-static-semantics-expectedargumentcount
description: length counts the parameters before the first default or rest; name and length can be configured, not written
includes: [propertyHelper.js]
---*/

function f(a, [b], c = 1, d) {}
verifyProperty(f, 'length', { value: 2, writable: false, enumerable: false, configurable: true });
verifyProperty(f, 'name', { value: 'f', writable: false, enumerable: false, configurable: true });
assert.sameValue(((...rest) => rest).length, 0);
const o = { get x() { return 1; }, ['a' + 1]: () => {}, [Symbol('s')]: function () {}, async *m() {} };
assert.sameValue(Object.getOwnPropertyDescriptor(o, 'x').get.name, 'get x');
assert.sameValue(o.a1.name, 'a1');
assert.sameValue(o[Object.getOwnPropertySymbols(o)[0]].name, '[s]');
assert.sameValue(o.m.name, 'm');
assert.sameValue((function () {}).bind().name, 'bound ');
assert.sameValue(Object.hasOwn(o.m, 'prototype'), true);
assert.sameValue(Object.hasOwn(() => {}, 'prototype'), false);
