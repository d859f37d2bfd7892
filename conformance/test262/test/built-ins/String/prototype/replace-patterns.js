/*---
esid: sec-getsubstitution
description: What the dollar signs of a replacement mean
---*/

assert.sameValue('abc'.replace('b', "[$&$`$'$$$1$]"), 'a[bac$$1$]c');
assert.sameValue('abc'.replace(/(b)/, '$1$2$01$10$001$00'), 'ab$2bb0$001$00c');
assert.sameValue('aa'.replaceAll('a', (m, i, s) => m + i + s), 'a0aaa1aa');
assert.sameValue('xx'.replaceAll('', '-'), '-x-x-');
assert.throws(TypeError, () => 'a'.replaceAll(/a/, ''));
assert.sameValue('a'.replace('a', () => '$&'), '$&');
assert.sameValue('abcdefghijkl'.replace(/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)/, '$11$10'), 'kjl');
assert.sameValue('a.b'.split('').length, 3);
assert.sameValue('a1b2'.split(/(\d)/).join('|'), 'a|1|b|2|');
assert.sameValue('abc'.split('', 2).length, 2);
assert.sameValue(''.split('').length, 0);
assert.sameValue(''.split().length, 1);
