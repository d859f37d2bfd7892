/*---
esid: sec-array.fromasync
description: Array.fromAsync awaits what it takes and rejects instead of throwing
flags: [async]
includes: [asyncHelpers.js]
features: [Array.fromAsync]
---*/

asyncTest(async function () {
  async function* g() { yield 1; yield 2; }
  assert.sameValue((await Array.fromAsync(g(), async (x) => x * 2)).join(), '2,4');
  assert.sameValue((await Array.fromAsync([Promise.resolve(1)]))[0], 1);
  assert.sameValue((await Array.fromAsync({ length: 1, 0: Promise.resolve(3) }))[0], 3);
  await assert.throwsAsync(TypeError, () => Array.fromAsync(null));
});
