/*---
esid: sec-runtime-semantics-propertydefinitionevaluation
description: Only the written form of __proto__ sets the prototype; the last definition of a name wins and keeps its place
includes: [compareArray.js]
---*/

const p = {};
assert.sameValue(Object.getPrototypeOf({ __proto__: p }), p);
assert.sameValue(Object.getPrototypeOf({ '__proto__': p }), p);
assert.sameValue(Object.getPrototypeOf({ __proto__: 1 }), Object.prototype);
const __proto__ = p;
for (const own of [{ __proto__ }, { ['__proto__']: p }, { __proto__() {} }, { get __proto__() { return p; } }]) {
  assert.sameValue(Object.getPrototypeOf(own), Object.prototype);
  assert.sameValue(Object.hasOwn(own, '__proto__'), true);
}
const o = { a: 1, b: 2, get a() { return 3; }, set a(v) {}, b: 4 };
assert.compareArray(Object.keys(o), ['a', 'b']);
assert.sameValue(o.a, 3);
assert.sameValue(typeof Object.getOwnPropertyDescriptor(o, 'a').set, 'function');
