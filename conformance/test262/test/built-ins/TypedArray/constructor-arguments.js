/*---
esid: sec-typedarray
description: Offsets are aligned, lengths fit, and overlapping memory is copied as if by way of another
---*/

const buffer = new ArrayBuffer(8);
assert.throws(RangeError, () => new Int16Array(buffer, 1));
assert.throws(RangeError, () => new Int16Array(buffer, 2, 4));
assert.throws(RangeError, () => new Int32Array(new ArrayBuffer(7)));
assert.throws(RangeError, () => new Int8Array(-1));
assert.throws(TypeError, () => Int8Array(1));
assert.throws(TypeError, () => new (Object.getPrototypeOf(Int8Array))());
assert.sameValue(new Int16Array(buffer, 8).length, 0);
const bytes = new Uint8Array(buffer);
bytes.set([1, 2, 3, 4]);
new Uint16Array(buffer).set(bytes.subarray(0, 4));
assert.sameValue(bytes.join(), '1,0,2,0,3,0,4,0');
bytes.set(bytes.subarray(0, 7), 1);
assert.sameValue(bytes.join(), '1,1,0,2,0,3,0,4');
assert.throws(RangeError, () => bytes.set([1], 8));
assert.sameValue(new Float64Array([3, NaN, -0, 0, -1]).sort().join(), '-1,0,0,3,NaN');
assert.sameValue(Object.is(new Float64Array([0, -0]).sort()[0], -0), true);
