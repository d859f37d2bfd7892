/*---
esid: sec-literals-string-literals
description: U+2028 and U+2029 may stand in strings; continued lines vanish
features: [json-superset]
---*/

assert.sameValue(eval('"\u2028\u2029"').length, 2);
assert.sameValue(eval('"a\\\u2028b"'), 'ab');
assert.sameValue('a\
b', 'ab');
assert.sameValue('\u{1F600}'.length, 2);
assert.sameValue('\x41\v\0', 'A\u000B\u0000');
assert.throws(SyntaxError, () => eval('/\u2028/'));
