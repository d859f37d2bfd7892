/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluation
description: An inner iterator without throw is closed and the outer generator gets a TypeError
---*/

let closed = 0;
function* outer() {
  yield* {
    [Symbol.iterator]: () => ({ next: () => ({ done: false }), return: () => { closed++; return {}; } }),
  };
}
const it = outer();
it.next();
assert.throws(TypeError, () => it.throw(new RangeError('not this one')));
assert.sameValue(closed, 1);
