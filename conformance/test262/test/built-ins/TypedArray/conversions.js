/*---
esid: sec-numeric-types
description: Each element type converts in its way
---*/

assert.sameValue(new Uint8ClampedArray([-1, 0.5, 1.5, 2.5, 254.5, 300, NaN]).join(), '0,0,2,2,254,255,0');
assert.sameValue(new Int8Array([128, -129, Infinity, 255.9]).join(), '-128,127,0,-1');
assert.sameValue(new Uint32Array([-1, 2 ** 32 + 1]).join(), '4294967295,1');
assert.sameValue(new Float32Array([0.1, 1e40, -0])[0], 0.10000000149011612);
assert.sameValue(Object.is(new Float32Array([-0])[0], -0), true);
assert.sameValue(new BigInt64Array([2n ** 63n])[0], -(2n ** 63n));
assert.sameValue(new BigUint64Array([-1n])[0], 2n ** 64n - 1n);
assert.throws(TypeError, () => new BigInt64Array([1]));
assert.throws(TypeError, () => { new Int8Array(1)[0] = 1n; });
assert.throws(TypeError, () => new BigInt64Array(new Int8Array(1)));
assert.sameValue(Int16Array.of('7', null, true).join(), '7,0,1');
