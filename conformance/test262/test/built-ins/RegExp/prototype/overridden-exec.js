/*---
esid: sec-regexpexec
description: replace, match, split and test go through exec and the flags of the object
---*/

class Counting extends RegExp {
  exec(s) { calls++; return super.exec(s); }
}
let calls = 0;
assert.sameValue('aXbX'.replace(new Counting('X', 'g'), '-'), 'a-b-');
assert.sameValue(calls, 3);
calls = 0;
assert.sameValue('a,b'.split(new Counting(',')).join('|'), 'a|b');
assert.sameValue(calls > 0, true);
const fake = { flags: 'g', global: true, exec: () => null, lastIndex: 7 };
assert.sameValue(RegExp.prototype[Symbol.replace].call(fake, 'abc', 'x'), 'abc');
assert.sameValue(fake.lastIndex, 0);
assert.throws(TypeError, () => RegExp.prototype.test.call({ exec: () => 1 }, ''));
assert.sameValue(RegExp.prototype.toString.call({ source: 'a', flags: 'b' }), '/a/b');
assert.sameValue(RegExp.prototype.flags, '');
assert.sameValue(RegExp.prototype.source, '(?:)');
assert.sameValue(RegExp.prototype.global, undefined);
