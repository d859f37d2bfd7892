/*---
esid: sec-literals-numeric-literals
description: Separators, radixes, and the nearest value of long literals
features: [numeric-separator-literal]
---*/

assert.sameValue(1_000.5_5e1_0, 10005500000000);
assert.sameValue(0b1_1 + 0o1_7 + 0xF_F, 273);
assert.sameValue(9007199254740993, 9007199254740992);
assert.sameValue(0x20000000000001, 9007199254740992);
assert.sameValue(0x20000000000003, 9007199254740996);
assert.sameValue(5e-324 / 2, 0);
assert.sameValue(1.7976931348623159e308, Infinity);
assert.sameValue(2.2250738585072011e-308, 2.225073858507201e-308);
assert.sameValue(.1 + .2, 0.30000000000000004);
assert.sameValue(0xFFn ** 2n, 65025n);
