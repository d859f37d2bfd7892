/*---
esid: sec-relational-operators-runtime-semantics-evaluation
description: in looks along the chain, needs an object, and takes private names only on its left
---*/

assert.sameValue('toString' in {}, true);
assert.sameValue(Symbol.iterator in [], true);
assert.sameValue(0 in [,], false);
assert.throws(TypeError, () => 'a' in 'abc');
class C { #a; static has(o) { return #a in o; } static chain(o) { return #a in o === true; } }
assert.sameValue(C.has(new C()), true);
assert.sameValue(C.chain({}), false);
assert.throws(TypeError, () => C.has('x'));
assert.throws(SyntaxError, () => eval('class D { #a; m(o) { return (#a) in o; } }'));
assert.throws(SyntaxError, () => eval('class D { #a; m(o) { return 1 + #a in o; } }'));
