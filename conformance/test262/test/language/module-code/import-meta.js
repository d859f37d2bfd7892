/*---
esid: sec-meta-properties-runtime-semantics-evaluation
description: import.meta is one object per module without a prototype
flags: [module]
features: [import.meta]
---*/

assert.sameValue(import.meta, import.meta);
assert.sameValue(Object.getPrototypeOf(import.meta), null);
assert.sameValue(Object.isExtensible(import.meta), true);
import.meta.added = 1;
assert.sameValue((() => import.meta.added)(), 1);
