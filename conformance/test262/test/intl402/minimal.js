/*---
esid: sec-intl-object
description: Locales are put in their canonical form, and the plain formats exist
---*/

assert.sameValue(Intl.getCanonicalLocales('EN-us-u-KN-true')[0], 'en-US-u-kn');
assert.throws(RangeError, () => Intl.getCanonicalLocales('no_tag'));
assert.sameValue(new Intl.NumberFormat('en').format(1234567.891), '1,234,567.891');
assert.sameValue(['b', 'a', 'B'].sort(new Intl.Collator('en').compare).join(), 'a,b,B');
assert.sameValue(new Intl.PluralRules('en').select(1), 'one');
assert.sameValue(Intl[Symbol.toStringTag], 'Intl');
