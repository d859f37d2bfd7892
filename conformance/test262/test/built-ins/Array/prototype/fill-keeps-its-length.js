/*---
esid: sec-array.prototype.fill
description: fill goes as far as the array was long before its arguments were converted
---*/

const shrinking = [1, 2, 3];
shrinking.fill(0, { valueOf() { shrinking.length = 1; return 0; } });
assert.sameValue(shrinking.join(), '0,0,0');
const growing = [1];
growing.fill(0, 0, { valueOf() { growing.push(2, 3); return 9; } });
assert.sameValue(growing.join(), '0,2,3');
const frozen = [1, 2];
assert.throws(TypeError, () => frozen.fill(0, { valueOf() { Object.freeze(frozen); return 0; } }));
