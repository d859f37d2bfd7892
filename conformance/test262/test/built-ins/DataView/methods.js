/*---
esid: sec-getviewvalue
description: Views read and write any type at any offset in either order of bytes
---*/

const view = new DataView(new ArrayBuffer(16), 1);
view.setFloat64(1, Math.PI);
assert.sameValue(view.getFloat64(1), Math.PI);
assert.sameValue(view.getUint8(1), 0x40);
view.setInt16(0, -2, true);
assert.sameValue(view.getUint16(0), 0xfeff);
view.setBigInt64(2, -1n);
assert.sameValue(view.getBigUint64(2), 2n ** 64n - 1n);
assert.throws(RangeError, () => view.getInt32(12));
assert.throws(RangeError, () => view.getInt8(-1));
assert.throws(RangeError, () => view.setInt8(Infinity, { valueOf() { throw new Test262Error('the index comes first'); } }));
assert.throws(RangeError, () => new DataView(new ArrayBuffer(1), 2));
assert.throws(TypeError, () => new DataView({}));
assert.throws(TypeError, () => DataView.prototype.getInt8.call(new Int8Array(1), 0));
assert.sameValue(view.getUint8(), 0xfe);
