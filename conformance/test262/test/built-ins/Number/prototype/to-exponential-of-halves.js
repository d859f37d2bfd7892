/*---
esid: sec-number.prototype.toexponential
description: Of two numbers that are as near the larger one is taken
---*/

assert.sameValue((25).toExponential(0), '3e+1');
assert.sameValue((12345).toExponential(3), '1.235e+4');
assert.sameValue((-1.25).toExponential(1), '-1.3e+0');
assert.sameValue((35).toExponential(0), '4e+1');
