/*---
esid: sec-arraybuffer.prototype.transfer
description: transfer takes the memory away, with another length when asked, resizable as it was or not
features: [arraybuffer-transfer]
---*/

const buffer = new ArrayBuffer(4, { maxByteLength: 8 });
const view = new Uint8Array(buffer).fill(1);
const moved = buffer.transfer(6);
assert.sameValue(buffer.detached, true);
assert.sameValue(buffer.byteLength, 0);
assert.sameValue(view.length, 0);
assert.sameValue(view[0], undefined);
assert.sameValue(moved.resizable, true);
assert.sameValue(new Uint8Array(moved).join(), '1,1,1,1,0,0');
const fixed = moved.transferToFixedLength(2);
assert.sameValue(fixed.resizable, false);
assert.sameValue(fixed.byteLength, 2);
assert.throws(TypeError, () => moved.transfer());
assert.throws(TypeError, () => moved.slice());
assert.throws(TypeError, () => view.at(0));
assert.sameValue(Reflect.set(view, 0, 1), true);
assert.sameValue(Reflect.has(view, '0'), false);
