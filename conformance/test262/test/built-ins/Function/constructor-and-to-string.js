/*---
esid: sec-createdynamicfunction
description: Functions made from text have the global scope and a text of a fixed form; others keep their source
---*/

(function () {
  const local = 1;
  assert.sameValue(new Function('return typeof local')(), 'undefined');
})();
assert.sameValue(String(new Function('a', 'b', 'return a')), 'function anonymous(a,b\n) {\nreturn a\n}');
assert.sameValue(new Function('a,b', 'c', 'return a+b+c')(1, 2, 3), 6);
assert.throws(SyntaxError, () => new Function('/*', '*/){'));
assert.sameValue(new Function('-->').name, 'anonymous');
assert.sameValue(String(function /* a */ f ( x ) { /* b */ }), 'function /* a */ f ( x ) { /* b */ }');
assert.sameValue(String(class /* c */ { }), 'class /* c */ { }');
assert.sameValue(String({ get  a ( ) { return 1; } }.__lookupGetter__('a')), 'get  a ( ) { return 1; }');
assert.sameValue(String({ async  *[ 'x' ] ( ) { } }.x), "async  *[ 'x' ] ( ) { }");
assert.sameValue(/^function .*\{ ?\[native code\] ?\}$/.test(String(Math.max).replace(/\s+/g, ' ')), true);
assert.throws(TypeError, () => Function.prototype.toString.call({}));
