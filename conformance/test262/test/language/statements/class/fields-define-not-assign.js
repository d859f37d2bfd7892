/*---
esid: sec-definefield
description: Fields are defined on the object: setters of the prototype are not called, proxies see defineProperty
features: [class-fields-public, Proxy]
---*/

class Base { set x(v) { throw new Test262Error('a setter was called'); } }
class C extends Base { x = 1; }
assert.sameValue(new C().x, 1);

const seen = [];
class ToProxy { constructor() { return new Proxy({}, { defineProperty(t, k, d) { seen.push(k); return Reflect.defineProperty(t, k, d); } }); } }
class D extends ToProxy { y = 1; #z = 2; static z(o) { return o.#z; } }
const proxy = new D();
assert.sameValue(seen.join(), 'y');
assert.sameValue(D.z(proxy), 2, 'a private name goes to the proxy itself');

class Frozen { constructor() { Object.preventExtensions(this); } }
class E extends Frozen { q = 1; }
assert.throws(TypeError, () => new E());
