/*---
esid: sec-import-call-runtime-semantics-evaluation
description: import() gives the namespace, the same each time, and every error as a rejection
flags: [async]
includes: [asyncHelpers.js]
features: [dynamic-import]
---*/

asyncTest(async function () {
  const ns = await import('./results_FIXTURE.js');
  assert.sameValue(ns.x, 1);
  assert.sameValue(await import('./results_FIXTURE.js'), ns);
  await assert.throwsAsync(RangeError, () => import({ toString() { throw new RangeError(); } }));
  await assert.throwsAsync(TypeError, () => import(Symbol()));
  await assert.throwsAsync(SyntaxError, () => import('./results-broken_FIXTURE.js'));
  await assert.throwsAsync(EvalError, () => import('./results-throws_FIXTURE.js'));
  let first, second;
  await import('./results-throws_FIXTURE.js').catch((e) => { first = e; });
  await import('./results-throws_FIXTURE.js').catch((e) => { second = e; });
  assert.sameValue(first, second, 'it ran once');
});
