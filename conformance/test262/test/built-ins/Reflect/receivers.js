/*---
esid: sec-reflect.set
description: Reflect.get and Reflect.set with a receiver
---*/

const o = { get x() { return this; }, set y(v) { this.got = v; }, plain: 1 };
const r = {};
assert.sameValue(Reflect.get(o, 'x', r), r);
assert.sameValue(Reflect.set(o, 'y', 2, r), true);
assert.sameValue(r.got, 2);
assert.sameValue(Reflect.set(o, 'plain', 5, r), true);
assert.sameValue(r.plain, 5);
assert.sameValue(o.plain, 1);
assert.sameValue(Reflect.set(o, 'plain', 5, 1), false);
assert.sameValue(Reflect.set({}, 'z', 1, Object.freeze({})), false);
assert.sameValue(Reflect.set({}, 'z', 1, { get z() { return 1; } }), false);
assert.throws(TypeError, () => Reflect.get(1, 'x'));
assert.throws(TypeError, () => Reflect.apply(() => {}, null));
assert.throws(TypeError, () => Reflect.construct(() => {}, []));
assert.sameValue(Reflect[Symbol.toStringTag], 'Reflect');
