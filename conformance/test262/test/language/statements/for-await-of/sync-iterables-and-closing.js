/*---
esid: sec-%asyncfromsynciteratorprototype%-object
description: for await takes synchronous iterables of promises, closes them on break, and waits for what return gives
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  let sum = 0;
  for await (const x of [1, Promise.resolve(2), { then(f) { f(3); } }]) sum += x;
  assert.sameValue(sum, 6);

  let closed = 0;
  const sync = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }) };
  for await (const _ of sync) break;
  assert.sameValue(closed, 1);

  let waited = false;
  const slow = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ value: 1, done: false }),
      return: async () => { await null; waited = true; return {}; },
    }),
  };
  for await (const _ of slow) break;
  assert.sameValue(waited, true);

  const wrong = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false }), return: () => 1 }) };
  await assert.throwsAsync(TypeError, async () => { for await (const _ of wrong) break; });
  await assert.throwsAsync(TypeError, async () => { for await (const _ of { [Symbol.asyncIterator]: () => ({ next: () => 1 }) }) ; });
});
