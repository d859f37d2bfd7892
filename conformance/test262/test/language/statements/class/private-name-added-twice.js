/*---
esid: sec-privatefieldadd
description: An object cannot get the same private name twice
features: [class-fields-private]
---*/

class Return { constructor(o) { return o; } }
class C extends Return { #x = 1; static x(o) { return o.#x; } }
const o = {};
new C(o);
assert.sameValue(C.x(o), 1);
assert.throws(TypeError, () => new C(o));
class M extends Return { #m() {} }
new M(o);
assert.throws(TypeError, () => new M(o));
