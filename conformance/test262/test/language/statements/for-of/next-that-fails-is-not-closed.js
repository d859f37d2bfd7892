/*---
esid: sec-iteratorstepvalue
description: An iterator whose next throws, or whose result is broken, is not closed
---*/

let closed = 0;
const from = (next) => ({ [Symbol.iterator]: () => ({ next, return() { closed++; return {}; } }) });

assert.throws(RangeError, () => { for (const _ of from(() => { throw new RangeError(); })) ; });
assert.throws(TypeError, () => { for (const _ of from(() => 1)) ; });
assert.throws(RangeError, () => { for (const _ of from(() => ({ get done() { throw new RangeError(); } }))) ; });
assert.throws(RangeError, () => {
  for (const _ of from(() => ({ done: false, get value() { throw new RangeError(); } }))) ;
});
assert.sameValue(closed, 0);

assert.throws(TypeError, () => { for (const [x] of from(() => ({ done: false, value: null }))) ; });
assert.sameValue(closed, 1, 'a target that fails closes it');
