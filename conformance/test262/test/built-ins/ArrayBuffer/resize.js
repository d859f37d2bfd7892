/*---
esid: sec-arraybuffer.prototype.resize
description: A resizable buffer grows with zeros and shrinks, and its views follow or run out of bounds
features: [resizable-arraybuffer]
---*/

const buffer = new ArrayBuffer(4, { maxByteLength: 8 });
const tracking = new Uint8Array(buffer);
const fixed = new Uint8Array(buffer, 2, 2);
fixed.fill(7);
buffer.resize(8);
assert.sameValue(tracking.length, 8);
assert.sameValue(tracking.join(), '0,0,7,7,0,0,0,0');
buffer.resize(3);
assert.sameValue(fixed.length, 0);
assert.sameValue(fixed.byteOffset, 0);
assert.sameValue(tracking.length, 3);
assert.throws(TypeError, () => fixed.fill(1));
assert.throws(TypeError, () => new DataView(buffer, 1, 2).getUint8(0, buffer.resize(1)));
buffer.resize(4);
assert.sameValue(fixed.join(), '0,0', 'back in bounds, and cleared');
assert.throws(RangeError, () => buffer.resize(9));
assert.throws(TypeError, () => new ArrayBuffer(4).resize(4));
assert.throws(RangeError, () => new ArrayBuffer(4, { maxByteLength: 3 }));
assert.sameValue(buffer.resizable && !new ArrayBuffer(1).resizable, true);
