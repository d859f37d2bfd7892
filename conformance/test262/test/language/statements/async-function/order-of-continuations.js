/*---
esid: await
description: await of a native promise takes one turn, of a thenable three
flags: [async]
includes: [asyncHelpers.js]
features: [async-functions]
---*/

asyncTest(async function () {
  const log = [];
  const resolved = Promise.resolve();
  const thenable = { then(f) { log.push('then called'); f(); } };
  async function promise() { await resolved; log.push('promise'); }
  async function object() { await thenable; log.push('thenable'); }
  object();
  promise();
  let tail = Promise.resolve();
  for (let i = 1; i <= 4; i++) tail = tail.then(() => { log.push(i); });
  await tail;
  assert.sameValue(log.join(), 'then called,promise,1,thenable,2,3,4');
});
