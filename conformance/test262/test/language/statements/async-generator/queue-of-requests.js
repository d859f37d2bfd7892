/*---
esid: sec-asyncgenerator-prototype-next
description: Requests of an async generator are queued and answered in order
flags: [async]
includes: [asyncHelpers.js, compareArray.js]
features: [async-iteration]
---*/

asyncTest(async function () {
  const log = [];
  async function* g() {
    log.push('begin');
    try { yield 1; yield Promise.resolve(2); } finally { log.push('end'); }
  }
  const it = g();
  const steps = [it.next(), it.next(), it.return('r'), it.next()];
  steps.forEach((step, i) => step.then(() => log.push('step' + i)));
  const results = await Promise.all(steps);
  assert.compareArray(results.map((r) => r.value), [1, 2, 'r', undefined]);
  assert.compareArray(results.map((r) => r.done), [false, false, true, true]);
  assert.compareArray(log, ['begin', 'step0', 'step1', 'end', 'step2', 'step3']);
});
