/*---
esid: sec-runtime-semantics-classfielddefinitionevaluation
description: The initializer of a field has the home object of its class
features: [class-fields-public, class-fields-private, class-static-fields-public]
---*/

class A { p() { return this; } static s() { return this; } }
class B extends A {
  plain = super.p;
  arrow = () => super.p();
  evaluated = eval('() => super.p()');
  #own = super.p;
  static field = super.s();
  static same(o) { return o.#own === A.prototype.p; }
}
assert.sameValue(B.field, B);
const b = new B();
assert.sameValue(b.plain, A.prototype.p);
assert.sameValue(b.arrow(), b);
assert.sameValue(b.evaluated(), b);
assert.sameValue(B.same(b), true);
