/*---
esid: sec-promise.all
description: all, allSettled, any and race keep order, take iterables, look up resolve once and close on errors
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const later = (v, turns) => { let p = Promise.resolve(); while (turns--) p = p.then(() => {}); return p.then(() => v); };
  assert.sameValue((await Promise.all([later(1, 3), 2, later(3, 1)])).join(), '1,2,3');
  assert.sameValue((await Promise.all([])).length, 0);
  assert.sameValue(await Promise.race([later(1, 3), later(2, 1)]), 2);
  assert.sameValue(await Promise.any([Promise.reject(1), later(2, 2), later(3, 5)]), 2);
  const settled = await Promise.allSettled([1, Promise.reject(2)]);
  assert.sameValue(JSON.stringify(settled), '[{"status":"fulfilled","value":1},{"status":"rejected","reason":2}]');
  try {
    await Promise.any([Promise.reject(1), Promise.reject(2)]);
    throw new Test262Error('any must reject');
  } catch (e) {
    assert.sameValue(e.constructor, AggregateError);
    assert.sameValue(e.errors.join(), '1,2');
    assert.sameValue(Object.getOwnPropertyDescriptor(e, 'errors').enumerable, false);
  }
  await assert.throwsAsync(TypeError, () => Promise.all(1));
  let looked = 0, closed = 0;
  class Mine extends Promise { static get resolve() { looked++; return super.resolve; } }
  await Mine.all([1, 2, 3]);
  assert.sameValue(looked, 1);
  const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }) };
  class Broken extends Promise { static resolve() { throw new RangeError(); } }
  await assert.throwsAsync(RangeError, () => Broken.race(source));
  assert.sameValue(closed, 1);
});
