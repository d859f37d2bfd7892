/*---
esid: sec-compilecharacterclass
description: With v classes subtract, intersect, nest and hold strings, the longest first
features: [regexp-v-flag]
---*/

assert.sameValue(/^[\w--[a-f]]+$/v.test('xyz'), true);
assert.sameValue(/^[\w--[a-f]]+$/v.test('a'), false);
assert.sameValue(/^[\p{L}&&\p{ASCII}]$/v.test('é'), false);
assert.sameValue(/^[\q{abc|d}x]$/v.test('abc'), true);
assert.sameValue(/[\q{a|ab}]/v.exec('abc')[0], 'ab');
assert.sameValue(/^\p{RGI_Emoji_Flag_Sequence}$/v.test('\u{1F1E9}\u{1F1EA}'), true);
assert.sameValue(/[^\d]/vi.unicodeSets, true);
assert.sameValue(/a/v.flags, 'v');
for (const wrong of ['[(]', '[a--b&&c]', '[a&&&b]', '\\P{RGI_Emoji}']) assert.throws(SyntaxError, () => new RegExp(wrong, 'v'), wrong);

// Reserved marks are refused only in pairs.
assert.sameValue(/^[!?]+$/v.test('?!'), true);
assert.sameValue(/^[a-z!?+*.,;:]+$/v.test('z?+*;'), true);
assert.sameValue(/^[a&b]+$/v.test('a&b'), true);
assert.sameValue(/^[&a]+$/v.test('a&'), true);
assert.sameValue(/[\b]/v.test('\b'), true);
assert.sameValue(/[\b]/v.test('b'), false);
assert.sameValue(/[\b-a]/v.test('A'), true);
assert.sameValue(/[\q{\b}]/v.test('\b'), true);
for (const source of ['[??]', '[!!]', '[a&&&b]', '[a&&b&&&c]', '[a--b&&c]', '[a&&b--c]', '[&&a]', '[a--]', '[--a]']) {
  assert.throws(SyntaxError, () => new RegExp(source, 'v'), source);
}
