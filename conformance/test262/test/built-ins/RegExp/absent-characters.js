/*---
esid: sec-runtime-semantics-repeatmatcher-abstract-operation
description: A character that no unit of the text can be may still be repeated no time
---*/

for (const pattern of [/\uDE00?/, /\uDE00*/, /\uDE00{0,2}/, /(?:\uDE00)?/, /\uDE00??/, /\u{1F600}?/u, /\u4E2D*/]) {
  for (const text of ['a', '', '\xE9', '\u4E2D', '\u{1F600}']) {
    const match = pattern.exec(text);
    assert.notSameValue(match, null, `${pattern} in ${text}`);
    assert.sameValue(match.index, 0);
  }
}
assert.sameValue(/^\uDE00{1,2}/.test('a'), false);
assert.sameValue(/\uDE00*a/.exec('a')[0], 'a');
assert.sameValue(/a\uDE00*?b/.exec('ab')[0], 'ab');
assert.sameValue(/(?<=\uDE00?)a/.exec('ba').index, 1);
