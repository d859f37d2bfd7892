/*---
esid: sec-promise-resolve-functions
description: A promise is settled once, thenables are called later, itself is refused, errors after settling are dropped
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  let resolve;
  const itself = new Promise((f) => { resolve = f; });
  resolve(itself);
  await assert.throwsAsync(TypeError, () => itself);
  const log = [];
  const p = new Promise((ok, no) => { ok({ then(f) { log.push('then'); f('v'); throw 1; } }); no(2); ok(3); log.push('executor'); throw 4; });
  assert.sameValue(await p, 'v');
  assert.sameValue(log.join(), 'executor,then');
  await assert.throwsAsync(RangeError, () => Promise.resolve({ get then() { throw new RangeError(); } }));
  assert.throws(TypeError, () => new Promise());
  assert.throws(TypeError, () => Promise(() => {}));
  assert.sameValue(Promise.resolve(p), p);
  class Mine extends Promise {}
  assert.sameValue(Mine.resolve(p) instanceof Mine, true);
  assert.sameValue(new Mine(() => {}).then() instanceof Mine, true);
  assert.sameValue(new Mine(() => {}).finally() instanceof Mine, true);
  const { promise, reject } = Promise.withResolvers();
  reject(new EvalError());
  await assert.throwsAsync(EvalError, () => promise.finally(() => 1));
  await assert.throwsAsync(RangeError, () => promise.finally(() => { throw new RangeError(); }));
});
