/*---
esid: sec-putvalue
description: In strict mode an assignment needs a binding and a property that can be written
flags: [onlyStrict]
---*/

assert.throws(ReferenceError, () => { undeclaredAnywhere = 1; });
assert.throws(TypeError, () => { undefined = 1; });
assert.throws(TypeError, () => { Object.freeze([1])[0] = 2; });
assert.throws(TypeError, () => { 'text'.length = 1; });
assert.throws(TypeError, () => { ({ get x() { return 1; } }).x = 2; });
assert.throws(TypeError, () => { delete Object.prototype; });
