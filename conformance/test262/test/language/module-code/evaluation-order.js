/*---
esid: sec-moduleevaluation
description: Dependencies run once, in the order of their requests, before the module, a re-export being a request
flags: [module]
includes: [compareArray.js]
---*/

globalThis.evaluated.push('main');
import './evaluation-order-a_FIXTURE.js';
export { b } from './evaluation-order-b_FIXTURE.js';
import './evaluation-order-a_FIXTURE.js';
import {} from './evaluation-order-c_FIXTURE.js';

assert.compareArray(globalThis.evaluated, ['c', 'a', 'b', 'main']);
