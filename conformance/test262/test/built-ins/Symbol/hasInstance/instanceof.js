/*---
esid: sec-instanceofoperator
description: instanceof asks Symbol.hasInstance, looks through bound functions, and needs a prototype
---*/

assert.sameValue(1 instanceof { [Symbol.hasInstance]: (v) => v === 1 }, true);
class C {}
const Bound = C.bind();
assert.sameValue(new C() instanceof Bound, true);
assert.throws(TypeError, () => ({}) instanceof (() => {}));
assert.sameValue(1 instanceof (() => {}), false);
assert.throws(TypeError, () => ({}) instanceof {});
assert.sameValue(Object.create(C.prototype) instanceof C, true);
assert.sameValue(Reflect.set(Function.prototype, Symbol.hasInstance, 1), false);
