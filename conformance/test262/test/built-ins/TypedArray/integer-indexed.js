/*---
esid: sec-typedarray-exotic-objects
description: Numeric names that are no index are not there, and cannot be made
---*/

const a = new Int8Array([1, 2]);
for (const name of ['-0', '1.5', 'NaN', 'Infinity', '-1', '2', '1e+21']) {
  assert.sameValue(name in a, false, name);
  a[name] = 5;
  assert.sameValue(Object.hasOwn(a, name), false, name);
  assert.sameValue(Reflect.defineProperty(a, name, { value: 1 }), false, name);
  assert.sameValue(Reflect.deleteProperty(a, name), true, name);
}
a['+1'] = 'ordinary';
a['1.0'] = 'ordinary';
assert.sameValue(Reflect.ownKeys(a).join(), '0,1,+1,1.0');
const d = Object.getOwnPropertyDescriptor(a, '0');
assert.sameValue(d.writable && d.enumerable && d.configurable, true);
assert.sameValue(Reflect.defineProperty(a, '0', { configurable: false }), false);
assert.sameValue(Reflect.deleteProperty(a, '0'), false);
assert.throws(TypeError, () => Object.freeze(a));
const child = Object.create(a);
child[5] = 1;
assert.sameValue(Object.hasOwn(child, '5'), false);
let converted = 0;
a[9] = { valueOf() { converted++; } };
assert.sameValue(converted, 1);
