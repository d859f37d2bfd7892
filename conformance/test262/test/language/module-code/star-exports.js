/*---
esid: sec-getexportednames
description: export * passes on everything but default; a name from two sources is left out, an own one wins
flags: [module]
includes: [compareArray.js]
---*/

import * as ns from './star-exports_FIXTURE.js';

assert.compareArray(Object.keys(ns), ['left', 'mine', 'onlyA', 'onlyB', 'same']);
assert.sameValue(ns.mine, 'own');
assert.sameValue(ns.left.a, 'of a');
assert.sameValue(ns.same, 'c', 'one binding that comes two ways is not ambiguous');
