/*---
esid: sec-numeric-types-number-tostring
description: Numbers survive being written and read, whatever their size
---*/

let seed = 12345;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
for (let i = 0; i < 3000; i++) {
  const n = (random() - 0.5) * 10 ** Math.floor(random() * 600 - 300);
  assert.sameValue(Number(String(n)), n);
  assert.sameValue(parseFloat(n.toExponential()), n);
  assert.sameValue(JSON.parse(JSON.stringify(n)), n);
}
assert.sameValue(String(0.1 + 0.2) + String(100) + String(1e300) + String(123456789.125), '0.300000000000000041001e+300123456789.125');
assert.sameValue((0.1).toString(3).slice(0, 12), '0.0022002200');
assert.sameValue((1 / 3).toString(2).length > 50, true);
assert.sameValue((1e21).toString(7).length > 20, true);
assert.sameValue((123.456).toFixed(10), '123.4560000000');
assert.sameValue((0.1).toFixed(20), '0.10000000000000000555');
assert.sameValue((5e-324).toFixed(3) + (1.45).toFixed(1) + (8.345).toFixed(2), '0.0001.48.35');
assert.sameValue((0.1).toPrecision(21), '0.100000000000000005551');
assert.sameValue(2 ** 31 | 0, -2147483648);
assert.sameValue(4294967296.5 | 0, 0);
assert.sameValue(-4294967297 >>> 0, 4294967295);
assert.sameValue(1e300 ^ 1, 1);
assert.sameValue(2147483647 + 1 + -2147483649, -1);
assert.sameValue(-2147483648 * -1, 2147483648);
assert.sameValue(Object.is(0 * -1, -0) && Object.is(-0 + -0, -0) && Object.is(-0 - 0, -0), true);
assert.sameValue(-2147483648 / -1 + (-2147483648 % -1), 2147483648);
assert.sameValue(46341 * 46341, 2147488281);
let n = 2147483646;
n++; n++; n++;
assert.sameValue(n, 2147483649);
n = -2147483647;
n--; n--;
assert.sameValue(n, -2147483649);
