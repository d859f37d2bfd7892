/*---
esid: sec-patterns-static-semantics-character-value
description: An escaped half of a code point is joined with the other half that follows, under u; else it is a unit
---*/

assert.sameValue(/^\uD800\u0041$/.test('\uD800A'), true);
assert.sameValue(/^\uD800\u0041$/u.test('\uD800A'), true);
assert.sameValue(/^\uD83D\uD83D\uDE00$/u.test('\uD83D\u{1F600}'), true);
assert.sameValue(/^\uD83D\u{41}$/u.test('\uD83DA'), true);
assert.sameValue(/\uD83D\u/.test('\uD83Du'), true);
assert.sameValue(/^\uD83D\uDE00$/.test('\u{1F600}'), true);
assert.sameValue(/^\uD83D\uDE00{2}$/.test('\uD83D\uDE00\uDE00'), true);
assert.sameValue(/^\uD83D\uDE00{2}$/u.test('\u{1F600}\u{1F600}'), true);
assert.sameValue(/^[\uD83D\uDE00]$/u.test('\u{1F600}'), true);
assert.sameValue(/^[\uD83D\uDE00]$/.test('\u{1F600}'), false);
assert.sameValue(/^[\uD83D\uDE00]$/.test('\uDE00'), true);
assert.sameValue(/^[\uD800\u0041]$/.test('A'), true);
assert.sameValue(/^(?<\uD835\uDC9C>x)$/.exec('x').groups['\u{1D49C}'], 'x');

// A sign is no digit.
assert.sameValue(new RegExp('^\\u+041$').test('uuu041'), true);
assert.sameValue(new RegExp('[\\u+041]').test('+'), true);
assert.throws(SyntaxError, () => new RegExp('\\u+041', 'u'));
assert.throws(SyntaxError, () => new RegExp('\\u{+41}', 'u'));
assert.throws(SyntaxError, () => new RegExp('\\u{}', 'u'));
assert.throws(SyntaxError, () => new RegExp('\\u{110000}', 'u'));
assert.sameValue(/^\u{00000041}$/u.test('A'), true);
