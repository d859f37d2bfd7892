/*---
esid: sec-async-arrow-function-definitions
description: Async arrow functions in all forms, and names that only look like them
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const self = this;
  assert.sameValue(await (async x => x)(1), 1);
  assert.sameValue(await (async (x, y = 2, ...z) => x + y + z.length)(1), 3);
  assert.sameValue(await (async ({ a: [b] }) => { return b; })({ a: [4] }), 4);
  assert.sameValue(await (async () => this)(), self);
  const async = (x) => 'called ' + x;
  assert.sameValue(async(1), 'called 1');
  assert.sameValue(async
  (2), 'called 2');
  const o = { async, async m() { return 1; }, async *g() {}, async get() { return 2; }, async async() { return 3; } };
  assert.sameValue(await o.m() + await o.get(), 3);
  assert.sameValue(typeof o.async, 'function');
  const nested = async (f) => await f(async () => await (async () => 7)());
  assert.sameValue(await nested(async (g) => await g()), 7);
  assert.sameValue((async () => {}).name + Object.hasOwn(async () => {}, 'prototype'), 'false');
  await assert.throwsAsync(RangeError, async () => { for (const x of [1]) { try { await Promise.reject(new RangeError()); } finally { await null; } } });
});
