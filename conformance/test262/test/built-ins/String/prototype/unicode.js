/*---
esid: sec-properties-of-the-string-prototype-object
description: Code points, normal forms, case with context, well-formedness, white space
---*/

assert.sameValue([...'a\ud83d\ude00\ud83d'].length, 3);
assert.sameValue('\ud83d\ude00'.codePointAt(1), 0xde00);
assert.sameValue(String.fromCodePoint(0x1F600, 97), '\u{1F600}a');
assert.throws(RangeError, () => String.fromCodePoint(1.5));
assert.sameValue('e\u0301'.normalize(), '\u00e9');
assert.sameValue('ﬁ'.normalize('NFKD'), 'fi');
assert.throws(RangeError, () => ''.normalize('nfc'));
assert.sameValue('ΑΣ'.toLowerCase(), 'ας');
assert.sameValue('ΑΣΑ'.toLowerCase(), 'ασα');
assert.sameValue('straße'.toUpperCase(), 'STRASSE');
assert.sameValue('İ'.toLowerCase(), 'i\u0307');
assert.sameValue('a\ud800'.isWellFormed(), false);
assert.sameValue('a\ud800b'.toWellFormed(), 'a\ufffdb');
assert.sameValue('\ufeff\u00a0\u2029 x\u180e'.trim(), 'x\u180e');
assert.sameValue('abc'.at(-1) + 'abc'.padStart(6, '12') + 'x'.padEnd(3, ''), 'c121abcx');
assert.throws(RangeError, () => 'a'.repeat(-1));
assert.sameValue('\u{1F600}'.localeCompare('\u{1F600}'), 0);
