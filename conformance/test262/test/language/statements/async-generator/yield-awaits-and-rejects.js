/*---
esid: sec-asyncgeneratoryield
description: A rejected promise that is yielded is thrown inside; one that is returned rejects the request
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  async function* g() {
    try { yield Promise.reject(new RangeError('inside')); } catch (e) { yield 'caught ' + e.message; }
    return Promise.reject(new EvalError());
  }
  const it = g();
  assert.sameValue((await it.next()).value, 'caught inside');
  await assert.throwsAsync(EvalError, () => it.next());
  assert.sameValue((await it.next()).done, true);
  await assert.throwsAsync(TypeError, () => it.next.call({}));

  async function* h() { yield 1; }
  await assert.throwsAsync(RangeError, () => h().return(Promise.reject(new RangeError())));
  assert.sameValue((await h().return(Promise.resolve(7))).value, 7);
});
