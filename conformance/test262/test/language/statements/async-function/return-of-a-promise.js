/*---
esid: sec-async-function-definitions-runtime-semantics-evaluateasyncfunctionbody
description: Returning a promise takes three turns, returning await of it one
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const log = [];
  const done = Promise.resolve();
  (async () => done)().then(() => log.push('plain'));
  (async () => await done)().then(() => log.push('awaited'));
  let tail = done;
  for (let i = 1; i <= 5; i++) tail = tail.then(() => { log.push(i); });
  await tail;
  assert.sameValue(log.join(), '1,awaited,2,plain,3,4,5');
});
