/*---
esid: sec-module-environment-records-getbindingvalue-n-s
description: Importers see each change of an exported binding and cannot change it themselves
flags: [module]
---*/

import { count, increment, renamed as other, default as once } from './live-bindings_FIXTURE.js';
import * as ns from './live-bindings_FIXTURE.js';

assert.sameValue(count, 0);
increment();
assert.sameValue(count, 1);
assert.sameValue(ns.count, 1);
assert.sameValue(other, 'changed', 'a renamed binding lives');
assert.sameValue(once, 'as it was', 'an exported expression does not');
assert.throws(TypeError, () => { count = 2; });
assert.throws(TypeError, () => { ns.count = 2; });
assert.throws(TypeError, () => { delete ns.count; });
assert.sameValue(typeof this, 'undefined');
