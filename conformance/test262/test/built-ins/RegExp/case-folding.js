/*---
esid: sec-runtime-semantics-canonicalize-ch
description: Without u case follows the upper case of single letters, with u simple folding
---*/

assert.sameValue(/\u212a/i.test('k'), false);
assert.sameValue(/\u212a/iu.test('k'), true);
assert.sameValue(/ß/i.test('ẞ'), false);
assert.sameValue(/ß/iu.test('ẞ'), true);
assert.sameValue(/[^x]/iu.test('X'), false);
assert.sameValue(/σ/i.test('ς'), true);
assert.sameValue(/\w/iu.test('\u017f'), true);
assert.sameValue(/\w/i.test('\u017f'), false);
assert.sameValue(/\u{10400}/ui.test('\u{10428}'), true);
assert.sameValue(/^.$/u.test('\u{1F600}'), true);
assert.sameValue(/^.$/.test('\u{1F600}'), false);
assert.sameValue(/\udf06/u.test('\ud834\udf06'), false);
