/*---
esid: sec-regular-expressions-patterns
description: Without u patterns are read as they always were
---*/

assert.sameValue(/\c/.exec('\\c')[0], '\\c');
assert.sameValue(/[\c0]/.exec('\x10')[0], '\x10');
assert.sameValue(/a{,2}/.test('a{,2}'), true);
assert.sameValue(/x{1/.test('x{1'), true);
assert.sameValue(/]/.test(']'), true);
assert.sameValue(/\1(a)/.exec('a')[0], 'a');
assert.sameValue(/\2(a)/.test('\x02a'), true);
assert.sameValue(/[\w-a]+/.exec('-a')[0], '-a');
assert.sameValue(/(?=a)*b/.test('b'), true);
assert.sameValue(/\k<x>/.test('k<x>'), true);
for (const wrong of ['\\c', 'a{,2}', ']', '\\1', '[\\w-a]', '(?=a)*', '\\-', '\\u{110000}']) {
  assert.throws(SyntaxError, () => new RegExp(wrong, 'u'), wrong);
}
