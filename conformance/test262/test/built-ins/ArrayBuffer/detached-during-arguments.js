/*---
esid: sec-%typedarray%.prototype.fill
description: Methods look again when converting an argument took the memory away
includes: [detachArrayBuffer.js]
---*/

const losing = (view) => ({ valueOf() { $DETACHBUFFER(view.buffer); return 1; } });
let view = new Uint8Array(4);
assert.throws(TypeError, () => view.fill(losing(view)));
view = new Uint8Array(4);
assert.sameValue(view.at(losing(view)), undefined);
view = new Uint8Array(4);
assert.sameValue(view.includes(undefined, losing(view)), true);
view = new Uint8Array(4);
assert.sameValue(view.indexOf(undefined, losing(view)), -1);
view = new Uint8Array(4);
assert.throws(TypeError, () => view.set([1], losing(view)) ?? view.subarray());
view = new Uint8Array(4);
assert.throws(TypeError, () => new DataView(view.buffer).setInt8(0, losing(view)));
view = new Uint8Array(4);
assert.throws(TypeError, () => view.buffer.slice(losing(view)));
view = new Uint8Array(4);
view[0] = losing(view);
assert.sameValue(view.length, 0);
