/*---
esid: sec-bigint-objects
description: Division truncates, shifts floor, mixing throws, comparison does not
---*/

assert.sameValue(-7n / 2n, -3n);
assert.sameValue(-7n % 2n, -1n);
assert.sameValue(-7n >> 1n, -4n);
assert.sameValue(1n << 100n >> 99n, 2n);
assert.sameValue(5n >> -2n, 20n);
assert.sameValue(-1n & 0xffn, 255n);
assert.sameValue(~5n, -6n);
assert.sameValue((-2n) ** 63n, BigInt.asIntN(64, 2n ** 63n));
assert.sameValue(BigInt.asUintN(8, -1n), 255n);
assert.throws(TypeError, () => 1n + 1);
assert.throws(TypeError, () => 1n >>> 0n);
assert.throws(RangeError, () => 1n / 0n);
assert.throws(RangeError, () => 2n ** -1n);
assert.throws(RangeError, () => BigInt(1.5));
assert.throws(SyntaxError, () => BigInt('1n'));
assert.throws(TypeError, () => BigInt(undefined));
assert.throws(TypeError, () => new BigInt(1));
assert.sameValue(BigInt(' 0xff ') + BigInt(''), 255n);
assert.sameValue(1n < 1.5 && 2n > 1 && 1n == 1 && !(1n === 1) && 1n == '1', true);
assert.sameValue(2n ** 53n + 1n > 2 ** 53, true);
assert.sameValue(NaN < 1n || NaN >= 1n, false);
assert.sameValue((2n ** 64n).toString(36), '3w5e11264sgsg');
assert.sameValue(typeof Object(1n), 'object');
assert.sameValue([3n, 1, 2n, '0'].sort((a, b) => (a < b ? -1 : 1)).join(), '0,1,2,3');
let x = 1n;
x++;
assert.sameValue(-x, -2n);
