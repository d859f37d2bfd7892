/*---
esid: sec-global-environment-records
description: Code sees the lexical declarations of a script that came after it was compiled
---*/

function reads() { return fromLater; }
assert.throws(ReferenceError, reads);
$262.evalScript('let fromLater = 1; class AlsoLater {}');
assert.sameValue(reads(), 1);
assert.sameValue(typeof AlsoLater, 'function');
fromLater = 2;
assert.sameValue($262.evalScript('fromLater'), 2);
assert.sameValue(Object.hasOwn(globalThis, 'fromLater'), false);
