/*---
esid: sec-module-semantics
description: Names of imports and exports can be strings
flags: [module]
features: [arbitrary-module-namespace-names]
---*/

const mine = 1;
export { mine as 'a name with spaces' };
import { 'a name with spaces' as again } from './string-names.js';
import * as ns from './string-names.js';
assert.sameValue(again, 1);
assert.sameValue(ns['a name with spaces'], 1);
