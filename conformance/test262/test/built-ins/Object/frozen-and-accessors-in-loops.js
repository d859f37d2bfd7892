/*---
esid: sec-ordinarydefineownproperty
description: A place that worked on one object works on another that is frozen, or whose property became an accessor
flags: [onlyStrict]
---*/

const put = (o, v) => { o.p = v; return o.p; };
const make = () => ({ p: 0 });
for (let i = 0; i < 10; i++) assert.sameValue(put(make(), i), i);
const frozen = Object.freeze(make());
assert.throws(TypeError, () => put(frozen, 1));
const accessor = make();
let got;
Object.defineProperty(accessor, 'p', { get: () => 'got', set: (v) => { got = v; } });
assert.sameValue(put(accessor, 5), 'got');
assert.sameValue(got, 5);
const readOnly = make();
Object.defineProperty(readOnly, 'p', { writable: false });
assert.throws(TypeError, () => put(readOnly, 1));
const noSetter = Object.defineProperty(make(), 'p', { get: () => 1, set: undefined });
assert.throws(TypeError, () => put(noSetter, 1));
assert.throws(TypeError, () => put(Object.preventExtensions({}), 1));
assert.throws(TypeError, () => put('text', 1));
assert.throws(TypeError, () => put(null, 1));
assert.sameValue(put(make(), 'still'), 'still');
assert.sameValue(put(new Proxy(make(), {}), 'proxy'), 'proxy');
