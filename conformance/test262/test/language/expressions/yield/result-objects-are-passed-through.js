/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluation
description: yield* hands on the inner result object itself without reading its value
---*/

const result = { done: false, get value() { throw new Test262Error('value was read'); } };
function* outer() { yield* { [Symbol.iterator]: () => ({ next: () => result }) }; }
assert.sameValue(outer().next(), result);
