/*---
esid: sec-static-semantics-constructormethod
description: A method whose name is the string constructor is the constructor; a computed one is not
---*/

class A { 'constructor'(x) { this.x = x; } }
assert.sameValue(new A(1).x, 1);
class B extends A { "constructor"() { super(2); } }
assert.sameValue(new B().x, 2);
class C { ['constructor']() { return 3; } }
assert.sameValue(new C().constructor(), 3);
assert.sameValue(new C() instanceof C, true);
