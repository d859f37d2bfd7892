/*---
esid: sec-runtime-semantics-classelementevaluation
description: Getters and setters apart, inherited apart, static, private and computed
---*/

class A {
  #v = 1;
  get v() { return this.#v; }
  set v(v) { this.#v = v; }
  static #count = 0;
  static get count() { return A.#count; }
  static bump() { return ++A.#count; }
  get ['com' + 'puted']() { return 'c'; }
  get 1() { return 'one'; }
  static async *#gen() { yield 1; }
  static gen() { return A.#gen(); }
  static accessor = 'a name';
}
class B extends A { get v() { return super.v + 10; } }
const b = new B();
assert.sameValue(b.v, 11);
assert.throws(TypeError, () => { 'use strict'; b.v = 5; }, 'the getter alone hides the setter');
Object.getOwnPropertyDescriptor(A.prototype, 'v').set.call(b, 7);
assert.sameValue(b.v, 17);
assert.sameValue(A.bump() + A.bump() + B.count, 5);
assert.sameValue(b.computed + b[1] + A.accessor, 'conea name');
assert.throws(TypeError, () => A.prototype.v);
assert.sameValue(typeof A.gen().next, 'function');
assert.sameValue(Object.getOwnPropertyNames(A.prototype).join(), '1,constructor,v,computed');
class C { static x = 1; static y = C.x + this.x; static { this.z = this.y + 1; } }
assert.sameValue(C.z, 3);
class D { static name = 'D!'; static length() {} }
assert.sameValue(D.name + typeof D.length, 'D!function');
