/*---
esid: sec-validateandapplypropertydescriptor
description: What may change of a property that cannot be configured
---*/

const define = (o, d) => Reflect.defineProperty(o, 'x', d);
const fixed = Object.defineProperty({}, 'x', { value: NaN, writable: true });
assert.sameValue(define(fixed, { value: 2 }), true);
assert.sameValue(define(fixed, { enumerable: true }), false);
assert.sameValue(define(fixed, { get() {} }), false);
assert.sameValue(define(fixed, { writable: false, value: -0 }), true);
assert.sameValue(define(fixed, { value: 0 }), false);
assert.sameValue(define(fixed, { value: -0 }), true);
assert.sameValue(define(fixed, { writable: true }), false);
assert.sameValue(define(fixed, {}), true);
const get = () => 1;
const accessor = Object.defineProperty({}, 'x', { get });
assert.sameValue(define(accessor, { get }), true);
assert.sameValue(define(accessor, { get, set: () => {} }), false);
assert.throws(TypeError, () => Object.defineProperty({}, 'x', { get, value: 1 }));
assert.throws(TypeError, () => Object.defineProperty({}, 'x', { get: 1 }));
assert.throws(TypeError, () => Object.defineProperty(Object.preventExtensions({}), 'x', {}));
const changed = Object.defineProperty({ x: 1 }, 'x', { get });
assert.sameValue(Object.getOwnPropertyDescriptor(changed, 'x').enumerable, true);
assert.sameValue(Object.isFrozen(Object.freeze([1, { y: 1 }])), true);
assert.sameValue(Object.isSealed(Object.seal({ x: 1 })), true);
assert.sameValue(Object.isFrozen('x'), true);
