/*---
esid: sec-module-namespace-exotic-objects-get-p-receiver
description: A namespace knows the names of bindings that have no value yet, and throws where one is read
flags: [module]
---*/

import * as self from './namespace-before-evaluation.js';

assert.sameValue('late' in self, true);
assert.throws(ReferenceError, () => self.late);
assert.throws(ReferenceError, () => Object.keys(self));
assert.throws(ReferenceError, () => Object.prototype.hasOwnProperty.call(self, 'late'));
assert.sameValue(Reflect.ownKeys(self).length, 3);
assert.sameValue(self.f(), 1);
export let late = 1;
assert.sameValue(self.late, 1);
export function f() { return 1; }
