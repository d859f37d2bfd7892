/*---
esid: sec-putvalue
description: Without strict mode an assignment makes a global, and one that is refused is silent
flags: [noStrict]
---*/

madeHere = 1;
assert.sameValue(Object.getOwnPropertyDescriptor(globalThis, 'madeHere').configurable, true);
assert.sameValue(delete madeHere, true);
assert.throws(ReferenceError, () => madeHere);
undefined = 1;
assert.sameValue(undefined, void 0);
const frozen = Object.freeze({ x: 1 });
frozen.x = 2;
assert.sameValue(frozen.x, 1);
var declared = 1;
assert.sameValue(delete declared, false);
