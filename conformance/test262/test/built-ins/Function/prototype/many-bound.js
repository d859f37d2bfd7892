/*---
esid: sec-bound-function-exotic-objects-call-thisargument-argumentslist
description: However often a function was bound, the engine lives on
---*/

let f = () => 1;
for (let i = 0; i < 5000; i++) f = f.bind();
let result;
try { result = f(); } catch (error) { result = error.constructor; }
assert.sameValue(result === 1 || result === RangeError, true);
