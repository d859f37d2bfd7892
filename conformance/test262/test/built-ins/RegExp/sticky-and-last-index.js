/*---
esid: sec-regexpbuiltinexec
description: When lastIndex counts, is written, and is reset
features: [sticky]
---*/

const y = /a/y;
assert.sameValue(y.test('ba'), false);
y.lastIndex = 1;
assert.sameValue(y.test('ba'), true);
assert.sameValue(y.lastIndex, 2);
assert.sameValue(y.test('ba'), false);
assert.sameValue(y.lastIndex, 0);
assert.sameValue('aab'.replace(/a/gy, 'x'), 'xxb');
assert.sameValue('baa'.replace(/a/gy, 'x'), 'baa');
assert.sameValue('baa'.split(/a/y).length, 3);
assert.sameValue('baa'.search(/a/y), -1);
const plain = /a/;
plain.lastIndex = 'kept';
plain.test('a');
assert.sameValue(plain.lastIndex, 'kept');
const fixed = Object.defineProperty(/a/g, 'lastIndex', { writable: false, value: 0 });
assert.throws(TypeError, () => fixed.test('a'));
const g = /(?:)/gu;
assert.sameValue([...'\u{1F600}b'.matchAll(g)].map((m) => m.index).join(), '0,2,3');
assert.throws(TypeError, () => ''.matchAll(/a/));
