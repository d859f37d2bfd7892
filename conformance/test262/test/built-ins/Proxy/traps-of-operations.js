/*---
esid: sec-proxy-object-internal-methods-and-internal-slots
description: Which traps an operation calls, in which order, with the receiver
includes: [compareArray.js]
---*/

const log = [];
const handler = new Proxy({}, { get(t, name) { return (...args) => { log.push(name); return Reflect[name](...args); }; } });
const p = new Proxy({ a: 1 }, handler);
const during = (f) => { log.length = 0; f(); return [...log]; };
assert.compareArray(during(() => { p.a = 2; }), ['set', 'getOwnPropertyDescriptor', 'defineProperty']);
assert.compareArray(during(() => { Object.keys(p); }), ['ownKeys', 'getOwnPropertyDescriptor']);
assert.compareArray(during(() => { Object.freeze(p); }).slice(0, 2), ['preventExtensions', 'ownKeys']);
assert.compareArray(during(() => { JSON.stringify(p); }), ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'get']);
let receiver;
const child = Object.create(new Proxy({}, { set(t, k, v, r) { receiver = r; return true; }, get(t, k, r) { return r; } }));
child.x = 1;
assert.sameValue(receiver, child);
assert.sameValue(child.y, child);
const callable = new Proxy(function () {}, { apply: (t, self, args) => [self, args.length], construct: (t, args, nt) => ({ nt }) });
assert.sameValue(callable.call('me', 1)[0], 'me');
assert.sameValue(new callable().nt, callable);
assert.throws(TypeError, () => new (new Proxy(class {}, { construct: () => 1 }))());
assert.throws(TypeError, () => new (new Proxy(() => {}, {}))());
