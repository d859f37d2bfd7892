'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

class A { constructor() { this.x = 1; } } class B extends A {} show(new A()); show(new B()); show(A); show(B); show(class {}); show(class extends A {});
show(class N extends null {}); class S { static x = 1; } show(S); show(A.prototype); show(B.prototype);
class G { get x() { return 1; } set y(v) {} m() {} } show(new G()); show(new G(), { showHidden: true });
class T { get [Symbol.toStringTag]() { return 'bar'; } } show(new T()); show({ [Symbol.toStringTag]: 'foo' });
class FooBar { get [Symbol.toStringTag]() { return 'Foo'; } } show(new FooBar()); class Foobar { get [Symbol.toStringTag]() { return 'Foo'; } } show(new Foobar());
function Old() { this.a = 1; } show(new Old()); Old.prototype = { b: 1 }; show(new Old()); const anon = { C: class {} }; show(anon); show(new anon.C());
show(Object.setPrototypeOf(class Z {}, null)); A.prototype.constructor = undefined; show(new B());
class Priv { #p = 1; q = 2; } show(new Priv());
