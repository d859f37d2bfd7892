/*---
esid: sec-promise-resolve
description: await reads constructor of a promise, and what that throws is a rejection
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const p = Promise.resolve(1);
  let reads = 0;
  Object.defineProperty(p, 'constructor', { get() { reads++; return Promise; } });
  assert.sameValue(await p, 1);
  assert.sameValue(reads, 1);
  assert.sameValue(Promise.resolve(p), p);
  assert.sameValue(reads, 2);
  const broken = Promise.resolve(1);
  Object.defineProperty(broken, 'constructor', { get() { throw new RangeError(); } });
  await assert.throwsAsync(RangeError, async () => { await broken; });
  assert.throws(RangeError, () => broken.then());
  assert.throws(RangeError, () => Promise.resolve(broken));
});
