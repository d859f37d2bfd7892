/*---
esid: sec-canbeheldweakly
description: Objects and symbols that are not registered can be held weakly
features: [WeakMap, symbols-as-weakmap-keys]
---*/

const map = new WeakMap();
const key = Symbol('own');
map.set(key, 1).set(Symbol.iterator, 2);
assert.sameValue(map.get(key) + map.get(Symbol.iterator), 3);
assert.throws(TypeError, () => map.set(Symbol.for('registered'), 1));
assert.throws(TypeError, () => map.set('text', 1));
assert.sameValue(map.has('text'), false);
assert.sameValue(map.delete(1), false);
assert.throws(TypeError, () => new WeakSet([1]));
assert.throws(TypeError, () => new WeakRef(1));
assert.sameValue(new WeakRef(map).deref(), map);
assert.sameValue(new WeakRef(key).deref(), key);
