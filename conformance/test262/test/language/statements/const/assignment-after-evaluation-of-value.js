/*---
esid: sec-declarative-environment-records-setmutablebinding-n-v-s
description: The value is computed before the assignment to a constant is refused
---*/

const fixed = 1;
let seen = 0;
assert.throws(TypeError, () => { fixed = (seen = 1); });
assert.throws(TypeError, () => { fixed += (seen = 2); });
assert.throws(TypeError, () => { fixed++; });
assert.throws(TypeError, () => { [fixed] = [(seen = 3)]; });
assert.sameValue(seen, 3);
assert.sameValue(fixed, 1);
fixed || (() => { throw new Test262Error('not reached'); })();
fixed ||= 7;
assert.sameValue(fixed, 1);
