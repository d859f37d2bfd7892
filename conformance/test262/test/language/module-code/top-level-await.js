/*---
esid: sec-moduleevaluation
description: A module waits for those it imports; siblings do not wait for each other
flags: [module, async]
includes: [asyncHelpers.js]
features: [top-level-await]
---*/

import { value } from './top-level-await-slow_FIXTURE.js';
import './top-level-await-fast_FIXTURE.js';

asyncTest(async function () {
  assert.sameValue(value, 'waited for');
  assert.sameValue(globalThis.awaited.join(), 'slow begins,fast,slow ends');
  assert.sameValue(await new Promise((f) => f(3)), 3);
});
await null;
for await (const x of [1]) assert.sameValue(x, 1);
