/*---
esid: sec-number.prototype.toprecision
description: Numbers with exponents of three digits are written as those with two
---*/

assert.sameValue((1.5e-119).toPrecision(5), '1.5000e-119');
assert.sameValue((1e-99).toPrecision(2), '1.0e-99');
assert.sameValue((-2.5e-300).toPrecision(2), '-2.5e-300');
assert.sameValue((5e-324).toPrecision(1), '5e-324');
assert.sameValue((1.25e200).toPrecision(3), '1.25e+200');
