/*---
esid: sec-scriptevaluation
description: A function of a later script sees the lexical declarations of an earlier one, also before they have a value
---*/

assert.throws(RangeError, () => $262.evalScript('let never = (() => { throw new RangeError(); })();'));
assert.throws(ReferenceError, () => $262.evalScript('never'));
assert.throws(ReferenceError, () => $262.evalScript('typeof never'));
assert.throws(SyntaxError, () => $262.evalScript('let never = 1;'));
$262.evalScript('const fixed = { n: 1 };');
$262.evalScript('function readsFixed() { return fixed.n; }');
assert.sameValue(readsFixed(), 1);
