/*---
esid: sec-async-function-definitions-runtime-semantics-evaluateasyncfunctionbody
description: Everything an async function throws, its parameters included, is a rejection
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const fail = () => { throw new RangeError(); };
  let promise;
  promise = (async function (a = fail()) {})();
  await assert.throwsAsync(RangeError, () => promise);
  promise = (async ({ a }) => a)(null);
  await assert.throwsAsync(TypeError, () => promise);
  promise = (async () => { fail(); })();
  await assert.throwsAsync(RangeError, () => promise);
  assert.sameValue(await (async () => { try { await Promise.reject(1); } catch (e) { return e + 1; } })(), 2);
  assert.sameValue(Object.hasOwn(async function () {}, 'prototype'), false);
});
