/*---
esid: sec-delete-operator-runtime-semantics-evaluation
description: delete of a value is true, of a property what the object says; keys are converted after the object
flags: [noStrict]
---*/

assert.sameValue(delete 1, true);
assert.sameValue(delete nowhere, true);
assert.sameValue(delete [].length, false);
var own = 1;
assert.sameValue(delete own, false);
(function (a) { assert.sameValue(delete a, false); assert.sameValue(delete arguments, false); })(1);
eval('var fromEval = 1');
assert.sameValue(delete fromEval, true);
assert.throws(TypeError, () => delete null[{ toString() { throw new RangeError(); } }]);
