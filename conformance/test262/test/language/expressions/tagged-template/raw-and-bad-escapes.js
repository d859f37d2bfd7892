/*---
esid: sec-static-semantics-templatestrings
description: A tag gets undefined where an escape means nothing, the raw text always, with lines ending in LF
---*/

const tag = (s, ...v) => [s[0], s.raw[0], s.length, v.length];
assert.sameValue(tag`\u{110000}`[0], undefined);
assert.sameValue(tag`\u{110000}`[1], '\\u{110000}');
assert.sameValue(tag`\xg`[1], '\\xg');
assert.sameValue(tag`\01`[0], undefined);
assert.sameValue(tag`\t`[0], '\t');
assert.sameValue(tag`${1}${2}`[2], 3);
assert.sameValue(eval('String.raw`a\r\nb\rc`'), 'a\nb\nc');
const o = { f() { return this; } };
assert.sameValue(o.f``, o);
assert.sameValue(new (class { constructor() { return (...a) => a; } })()`x`.length, 1);
