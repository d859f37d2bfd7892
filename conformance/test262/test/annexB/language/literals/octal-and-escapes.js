/*---
esid: sec-additional-syntax-string-literals
description: Without strict mode numbers and strings know octal digits of the old kind
flags: [noStrict]
---*/

assert.sameValue(010, 8);
assert.sameValue(089, 89);
assert.sameValue(08.5, 8.5);
assert.sameValue('\101\60\08', 'A0\u00008');
assert.sameValue('\8\9', '89');
assert.sameValue('\377\400', '\u00ff 0');
assert.throws(SyntaxError, () => eval('01_0'));
assert.throws(SyntaxError, () => eval('010n'));
assert.throws(SyntaxError, () => eval('07.5'));
