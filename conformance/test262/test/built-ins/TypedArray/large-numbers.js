/*---
esid: sec-touint8
description: Numbers beyond 2 ** 63 are taken modulo the size of the element as well
---*/

assert.sameValue(new Int8Array([1e20, 2 ** 63, 2 ** 64, -1e20, 1e300]).join(), '0,0,0,0,0');
assert.sameValue(new Uint8Array([1e20])[0], 0);
assert.sameValue(new Int16Array([1e20, 2 ** 63 + 2 ** 11]).join(), '0,2048');
assert.sameValue(new Int32Array([1e20])[0], 1661992960);
