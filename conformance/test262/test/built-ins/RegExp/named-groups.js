/*---
esid: sec-regexpbuiltinexec
description: groups has no prototype and all names in order; names may be any identifier; \k needs them
features: [regexp-named-groups]
---*/

const m = /(?<year>\d{4})-(?<month>\d\d)(?<none>x)?/.exec('on 2024-05');
assert.sameValue(Object.getPrototypeOf(m.groups), null);
assert.sameValue(Object.keys(m.groups).join(), 'year,month,none');
assert.sameValue(m.groups.year + m.groups.none, '2024undefined');
assert.sameValue(/(?<a>.)\k<a>/.test('xyy'), true);
assert.sameValue(/(?<$𐒤>a)/u.exec('a').groups.$𐒤, 'a');
assert.sameValue('2024-05'.replace(/(?<y>\d+)-(?<m>\d+)/, '$<m>/$<y>$<z>'), '05/2024');
assert.sameValue('ab'.replace(/(?<x>a)/, (...a) => a[a.length - 1].x + a.length), 'a5b');
assert.sameValue('a'.replace(/a/, '$<x>'), '$<x>');
assert.throws(SyntaxError, () => new RegExp('(?<a>.)\\k<b>'));
assert.throws(SyntaxError, () => new RegExp('(?<1>.)'));
assert.sameValue(/a/.exec('a').groups, undefined);
