/*---
esid: sec-ordinarysetwithowndescriptor
description: A write at one place sees setters and read-only properties that come to the chain later
flags: [noStrict]
---*/

const base = {};
class C {}
Object.setPrototypeOf(C.prototype, base);
const write = (o) => { o.p = 1; return Object.hasOwn(o, 'p'); };
for (let i = 0; i < 5; i++) assert.sameValue(write(new C()), true);
let set = 0;
Object.defineProperty(base, 'p', { set() { set++; }, configurable: true });
for (let i = 0; i < 5; i++) assert.sameValue(write(new C()), false);
assert.sameValue(set, 5);
Object.defineProperty(base, 'p', { value: 0, writable: false, configurable: true });
for (let i = 0; i < 5; i++) assert.sameValue(write(new C()), false);
delete base.p;
for (let i = 0; i < 5; i++) assert.sameValue(write(new C()), true);
for (const o of [Object.freeze(new C()), Object.preventExtensions(new C()), Object.seal(new C())]) assert.sameValue(write(o), false);
Object.setPrototypeOf(base, new Proxy({}, { set: () => true }));
assert.sameValue(write(new C()), false);
