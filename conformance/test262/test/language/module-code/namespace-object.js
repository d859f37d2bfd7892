/*---
esid: sec-module-namespace-exotic-objects
description: A namespace has no prototype, sorted keys, a tag, and properties that cannot be configured
flags: [module]
includes: [compareArray.js]
---*/

import * as ns from './namespace-object_FIXTURE.js';
import * as self from './namespace-object.js';

export { later };
let later = 1;

assert.compareArray(Reflect.ownKeys(ns), ['$', 'Z', 'a', 'default', Symbol.toStringTag]);
assert.sameValue(Object.getPrototypeOf(ns), null);
assert.sameValue(Reflect.setPrototypeOf(ns, null), true);
assert.sameValue(Reflect.setPrototypeOf(ns, {}), false);
assert.sameValue(Object.isExtensible(ns), false);
assert.sameValue(Object.isFrozen(self), false);
assert.sameValue(ns[Symbol.toStringTag], 'Module');
const d = Object.getOwnPropertyDescriptor(ns, 'a');
assert.sameValue(d.writable && d.enumerable && !d.configurable, true);
assert.sameValue(Reflect.defineProperty(ns, 'a', { value: ns.a, writable: true }), true);
assert.sameValue(Reflect.defineProperty(ns, 'a', { value: 7 }), false);
assert.sameValue(Reflect.set(ns, 'a', ns.a), false);
assert.sameValue('missing' in ns, false);
assert.sameValue(ns.missing, undefined);
assert.sameValue(Reflect.deleteProperty(ns, 'missing'), true);
assert.sameValue(ns.default.name, 'default');
assert.sameValue(self.later, 1);
