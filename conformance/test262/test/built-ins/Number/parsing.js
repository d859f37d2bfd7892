/*---
esid: sec-stringtonumber
description: Number, parseFloat and parseInt read different things
---*/

assert.sameValue(Number(' \n12\u00a0'), 12);
assert.sameValue(Number('0x1F') + Number('0b11') + Number('0o17'), 49);
assert.sameValue(Number(''), 0);
for (const wrong of ['1_0', '-0x1', '1e', 'infinity', '1n', '0x', '. ', '12px', '+-1']) assert.sameValue(Number(wrong), NaN, wrong);
assert.sameValue(Object.is(Number('-0'), -0), true);
assert.sameValue(parseFloat('.5e1x'), 5);
assert.sameValue(parseFloat('1e1000') + parseFloat('-Infinityx'), NaN);
assert.sameValue(parseInt('0x1g') + parseInt('12', 3) + parseInt('9', 8), NaN);
assert.sameValue(parseInt('0x1g'), 1);
assert.sameValue(parseInt('12', 3), 5);
assert.sameValue(parseInt('1', 1), NaN);
assert.sameValue(Number(12n) + Number(2n ** 64n), 18446744073709552000);
assert.throws(TypeError, () => +1n);
assert.sameValue(Number.isSafeInteger(2 ** 53) || Number.isInteger('1'), false);
