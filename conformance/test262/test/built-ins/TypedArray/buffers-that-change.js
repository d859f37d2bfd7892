/*---
esid: sec-typedarray-objects
description: Methods of typed arrays whose memory shrinks in their callbacks or arguments
features: [resizable-arraybuffer]
---*/

const make = () => {
  const buffer = new ArrayBuffer(4, { maxByteLength: 8 });
  const view = new Uint8Array(buffer);
  view.set([1, 2, 3, 4]);
  return [buffer, view];
};
let [buffer, view] = make();
const seen = [];
view.forEach((x, i) => { seen.push(x); if (i === 1) buffer.resize(3); });
assert.sameValue(seen.map(String).join(), '1,2,3,undefined');
[buffer, view] = make();
assert.sameValue(view.map((x, i) => { if (i === 0) buffer.resize(2); return x ?? 9; }).join(), '1,2,9,9');
[buffer, view] = make();
assert.sameValue(view.indexOf(undefined, { valueOf() { buffer.resize(2); return 0; } }), -1);
[buffer, view] = make();
assert.sameValue(view.includes(undefined, { valueOf() { buffer.resize(2); return 0; } }), true);
[buffer, view] = make();
view.fill(7, { valueOf() { buffer.resize(2); return 0; } });
assert.sameValue(view.join(), '7,7');
[buffer, view] = make();
assert.sameValue(view.slice({ valueOf() { buffer.resize(2); return 0; } }).join(), '1,2,0,0');
[buffer, view] = make();
view.sort((a, b) => { buffer.resize(2); return b - a; });
assert.sameValue(view.join(), '4,3');
[buffer, view] = make();
const stepped = [];
for (const x of view) { stepped.push(x); if (x === 2) buffer.resize(6); }
assert.sameValue(stepped.join(), '1,2,3,4,0,0');
[buffer, view] = make();
assert.sameValue(view.subarray(1).length, 3);
const window = view.subarray(1, 3);
buffer.resize(2);
assert.sameValue(window.length, 0);
assert.throws(TypeError, () => window.at(0));
[buffer, view] = make();
view.set({ length: 2, get 0() { buffer.resize(1); return 5; }, 1: 6 });
assert.sameValue(view.join(), '5');
assert.sameValue(Object.keys(view).join(), '0');
