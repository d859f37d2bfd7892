/*---
esid: sec-promise.prototype.then
description: await does not call then of a native promise, the combinators and adoption do
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const { then } = Promise.prototype;
  let calls = 0;
  const counted = (f) => {
    calls = 0;
    Promise.prototype.then = function (...args) { calls++; return Reflect.apply(then, this, args); };
    try { return f(); } finally { Promise.prototype.then = then; }
  };
  const p = Promise.resolve(1);
  const waiting = counted(() => (async () => { await p; })());
  assert.sameValue(calls, 0);
  await waiting;
  counted(() => Promise.all([p, 2]));
  assert.sameValue(calls, 2);
  counted(() => Promise.race([p]));
  assert.sameValue(calls, 1);
  counted(() => p.finally(() => {}));
  assert.sameValue(calls, 1);
  counted(() => p.catch(() => {}));
  assert.sameValue(calls, 1);
  const own = Promise.resolve(2);
  own.then = function (f) { f('own then'); };
  assert.sameValue(await own, 2);
  assert.sameValue(await Promise.resolve().then(() => own), 'own then');
  own.constructor = Object;
  assert.sameValue(await own, 'own then', 'a promise of another constructor is wrapped');
});
