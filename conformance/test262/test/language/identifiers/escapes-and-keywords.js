/*---
esid: sec-identifier-names
description: Escapes in names are the letters they stand for; keywords may be property names
---*/

var \u0061bc = 1, ünïcödé = 2, \u{20bb7} = 3, a\u200c = 4;
assert.sameValue(abc, 1);
assert.sameValue(\u00fcn\u{ef}c\u{0000f6}dé, 2);
assert.sameValue(𠮷, 3);
assert.sameValue(typeof a, 'undefined');
const o = { if: 1, class: 2, \u0069n: 3, get: 4, await: 5, yield: 6 };
assert.sameValue(o.if + o.class + o.in + o.\u0069\u0066 + o.await, 12);
assert.throws(SyntaxError, () => eval('v\\u0061r x'));
assert.throws(SyntaxError, () => eval('({ \\u0061sync m() {} })'));
assert.throws(SyntaxError, () => eval('var \\u{1d7d8}x'));
