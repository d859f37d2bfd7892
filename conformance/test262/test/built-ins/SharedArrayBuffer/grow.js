/*---
esid: sec-sharedarraybuffer.prototype.grow
description: Shared memory grows and never shrinks, and cannot be detached
---*/

const shared = new SharedArrayBuffer(2, { maxByteLength: 4 });
const view = new Uint8Array(shared);
shared.grow(4);
assert.sameValue(view.length, 4);
assert.throws(RangeError, () => shared.grow(3));
assert.throws(RangeError, () => shared.grow(5));
assert.throws(TypeError, () => ArrayBuffer.prototype.slice.call(shared));
assert.throws(TypeError, () => Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get.call(shared));
assert.sameValue(shared.growable, true);
assert.sameValue(Object.prototype.toString.call(shared), '[object SharedArrayBuffer]');
