/*---
esid: sec-regular-expressions-patterns
description: Without u braces behind an escaped u are a quantifier
---*/

assert.sameValue(/^\u{2}$/.test('uu'), true);
assert.sameValue(/^\u{2}$/.test('\u0002'), false);
assert.sameValue(/^\u{62}$/u.test('b'), true);
