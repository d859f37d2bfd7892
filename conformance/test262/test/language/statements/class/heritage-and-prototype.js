/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: What a class can extend, and what its prototypes are
includes: [propertyHelper.js]
---*/

assert.throws(TypeError, () => { class C extends undefined {} });
assert.throws(TypeError, () => { class C extends (() => {}) {} });
assert.throws(TypeError, () => { class C extends Math.max {} });
function F() {}
F.prototype = 3;
assert.throws(TypeError, () => { class C extends F {} });
assert.throws(ReferenceError, () => { class C extends C {} });
class N extends null { static s() { return super.call; } }
assert.sameValue(Object.getPrototypeOf(N.prototype), null);
assert.sameValue(Object.getPrototypeOf(N), Function.prototype);
assert.sameValue(N.s(), Function.prototype.call);
class P {}
verifyProperty(P, 'prototype', { writable: false, enumerable: false, configurable: false });
