/*---
esid: sec-math-object
description: Signs of zero, infinities and rounding
---*/

const is = (a, b) => assert.sameValue(a, b);
is(Math.round(-0.5), -0);
is(Math.round(0.49999999999999994), 0);
is(Math.round(2 ** 52 + 1), 2 ** 52 + 1);
is(Math.round(-1.5), -1);
is(Math.max(), -Infinity);
is(Math.max(-0, 0), 0);
is(Math.min(0, -0), -0);
is(Math.max(NaN, Infinity), NaN);
is(Math.hypot(3, 4, NaN, -Infinity), Infinity);
is(Math.hypot(), 0);
is(Math.pow(1, Infinity), NaN);
is(Math.pow(NaN, 0), 1);
is((-8) ** (1 / 3), NaN);
is(Math.cbrt(-27), -3);
is(Math.atan2(-0, -0), -Math.PI);
is(Math.sign(-0), -0);
is(Math.trunc(-0.9), -0);
is(Math.fround(5.05), 5.050000190734863);
is(Math.clz32(0.5), 32);
is(Math.imul(0xffffffff, 5), -5);
is(Math.log1p(-0), -0);
is(Math.expm1(-0), -0);
is(Math.atanh(1), Infinity);
is(1 / -0, -Infinity);
is(-7 % 7, -0);
is(5.5 % -2, 1.5);
let order = '';
Math.max({ valueOf() { order += 1; return NaN; } }, { valueOf() { order += 2; return 1; } });
is(order, '12');
