/*---
esid: sec-number.prototype.tostring
description: toString, toFixed, toExponential and toPrecision at their edges
---*/

assert.sameValue(String(1e21) + String(123456789012345680000) + String(1e-7), '1e+211234567890123456800001e-7');
assert.sameValue(String(5e-324) + String(-0), '5e-3240');
assert.sameValue((255).toString(16) + (0.5).toString(2) + (-255).toString(36), 'ff0.1-73');
assert.sameValue((2 ** 53).toString(2).length, 54);
assert.sameValue((1.005).toFixed(2), '1.00');
assert.sameValue((1e21).toFixed(2), '1e+21');
assert.sameValue((0.000001).toFixed(7), '0.0000010');
assert.sameValue((-1.5).toFixed(0) + (2.5).toFixed(0) + (-0.0000001).toFixed(2), '-23-0.00');
assert.sameValue((1000000000000000128).toFixed(1), '1000000000000000128.0');
assert.sameValue((123.456).toExponential(2) + (0).toExponential(), '1.23e+20e+0');
assert.sameValue((123.456).toPrecision(4) + (0.00001).toPrecision(1) + (1e21).toPrecision(3), '123.50.000011.00e+21');
assert.sameValue((1e-7).toPrecision(2), '1.0e-7');
for (const f of [() => (1).toFixed(101), () => (1).toPrecision(0), () => (1).toExponential(-1), () => (1).toString(1)]) assert.throws(RangeError, f);
assert.sameValue(NaN.toFixed(2) + Infinity.toPrecision(1000), 'NaNInfinity');
assert.throws(TypeError, () => Number.prototype.toFixed.call('1'));
