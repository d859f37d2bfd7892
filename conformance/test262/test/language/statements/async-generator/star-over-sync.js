/*---
esid: sec-asyncgeneratorstart
description: yield* in an async generator awaits the values of a synchronous iterator and passes throw and return on
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const log = [];
  const inner = {
    [Symbol.iterator]() { return this; },
    next(v) { log.push('next'); return { value: Promise.resolve('n'), done: false }; },
    throw(v) { log.push('throw ' + v); return { value: 't', done: false }; },
    return(v) { log.push('return ' + v); return { value: v, done: true }; },
  };
  async function* g() { yield* inner; }
  const it = g();
  assert.sameValue((await it.next()).value, 'n');
  assert.sameValue((await it.throw('x')).value, 't');
  const end = await it.return('r');
  assert.sameValue(end.value + end.done, 'rtrue');
  assert.sameValue(log.join(), 'next,throw x,return r');
});
