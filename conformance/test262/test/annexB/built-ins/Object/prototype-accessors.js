/*---
esid: sec-additional-properties-of-the-object.prototype-object
description: __proto__ and the functions that define and look up accessors
---*/

const o = Object.create({ get inherited() { return 1; } });
o.__defineGetter__('x', () => 2);
o.__defineSetter__('x', () => {});
assert.sameValue(o.x, 2);
assert.sameValue(o.__lookupGetter__('inherited').call(), 1);
assert.sameValue(o.__lookupSetter__('inherited'), undefined);
assert.sameValue(Object.getOwnPropertyDescriptor(o, 'x').enumerable, true);
const set = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').set;
assert.sameValue(set.call(1, null), undefined);
assert.throws(TypeError, () => set.call(undefined, null));
assert.throws(TypeError, () => set.call(Object.preventExtensions({}), null));
assert.throws(TypeError, () => { const a = {}; const b = { __proto__: a }; a.__proto__ = b; });
