/*---
esid: prod-UnicodeEscapeSequence
description: The digits of an escape are hexadecimal digits and no sign
---*/

for (const source of ['"\\u+041"', '"\\u{+41}"', '"\\u{}"', '"\\x+1"', '"\\x4"', '`\\u+041`', '`\\u{+41}`', '`\\x+1`', '\\u{+61} = 1', '\\u+061 = 1', '"\\u{41"']) {
  assert.throws(SyntaxError, () => eval(source), source);
}
const cooked = (strings) => strings[0];
assert.sameValue(cooked`\u+041`, undefined);
assert.sameValue(cooked`\u{+41}`, undefined);
assert.sameValue(cooked`\x+1`, undefined);
assert.sameValue(cooked`\u0041\u{42}\x43`, 'ABC');
assert.sameValue('\u0041\u{0000042}\x43', 'ABC');
