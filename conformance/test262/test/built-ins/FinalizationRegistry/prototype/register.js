/*---
esid: sec-finalization-registry.prototype.register
description: What can be registered, and that unregister says whether there was anything
features: [FinalizationRegistry]
---*/

assert.throws(TypeError, () => new FinalizationRegistry());
assert.throws(TypeError, () => FinalizationRegistry(() => {}));
const registry = new FinalizationRegistry(() => {});
const o = {};
assert.throws(TypeError, () => registry.register(o, o));
assert.throws(TypeError, () => registry.register(1));
assert.throws(TypeError, () => registry.register(o, 1, 2));
assert.sameValue(registry.register(o, 1, o), undefined);
assert.sameValue(registry.unregister(o), true);
assert.sameValue(registry.unregister(o), false);
assert.throws(TypeError, () => registry.unregister('x'));
assert.sameValue(Object.prototype.toString.call(registry), '[object FinalizationRegistry]');
