/*---
esid: sec-object-environment-records
description: A global name at one place follows its property: made, deleted, an accessor, on the prototype
flags: [noStrict]
---*/

const read = () => comesAndGoes;
const write = (v) => { comesAndGoes = v; };
const kind = () => typeof comesAndGoes;
assert.throws(ReferenceError, read);
assert.sameValue(kind(), 'undefined');
write(1);
for (let i = 0; i < 5; i++) assert.sameValue(read(), 1);
assert.sameValue(delete globalThis.comesAndGoes, true);
assert.throws(ReferenceError, read);
let got;
Object.defineProperty(globalThis, 'comesAndGoes', { get: () => 'got', set(v) { got = v; }, configurable: true });
for (let i = 0; i < 5; i++) assert.sameValue(read(), 'got');
write(2);
assert.sameValue(got, 2);
delete globalThis.comesAndGoes;
Object.prototype.comesAndGoes = 'of the prototype';
for (let i = 0; i < 5; i++) assert.sameValue(read(), 'of the prototype');
assert.sameValue(kind(), 'string');
write(3);
assert.sameValue(Object.hasOwn(globalThis, 'comesAndGoes'), true);
delete globalThis.comesAndGoes;
delete Object.prototype.comesAndGoes;
assert.throws(ReferenceError, read);
Object.defineProperty(globalThis, 'comesAndGoes', { value: 'fixed', configurable: true });
write(4);
assert.sameValue(read(), 'fixed');
assert.throws(TypeError, () => { 'use strict'; comesAndGoes = 5; });
