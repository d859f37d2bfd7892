/*---
esid: sec-proxy-object-internal-methods-and-internal-slots
description: A trap cannot contradict what the target fixed
---*/

const target = Object.freeze({ fixed: 1 });
const lying = (name, result) => new Proxy(target, { [name]: () => result });
assert.throws(TypeError, () => lying('get', 2).fixed);
assert.throws(TypeError, () => 'fixed' in lying('has', false));
assert.throws(TypeError, () => delete lying('deleteProperty', true).fixed);
assert.throws(TypeError, () => Reflect.set(lying('set', true), 'fixed', 2));
assert.throws(TypeError, () => Reflect.ownKeys(lying('ownKeys', [])));
assert.throws(TypeError, () => Reflect.ownKeys(lying('ownKeys', ['fixed', 'more'])));
assert.throws(TypeError, () => Reflect.ownKeys(lying('ownKeys', ['fixed', 'fixed'])));
assert.throws(TypeError, () => Reflect.ownKeys(lying('ownKeys', ['fixed', 1])));
assert.throws(TypeError, () => Object.getPrototypeOf(lying('getPrototypeOf', null)));
assert.throws(TypeError, () => Object.isExtensible(lying('isExtensible', true)));
assert.throws(TypeError, () => Object.getOwnPropertyDescriptor(lying('getOwnPropertyDescriptor', undefined), 'fixed'));
assert.throws(TypeError, () => Reflect.defineProperty(lying('defineProperty', true), 'new', { value: 1 }));
assert.throws(TypeError, () => Reflect.preventExtensions(new Proxy({}, { preventExtensions: () => true })));
assert.sameValue(Reflect.preventExtensions(lying('preventExtensions', true)), true);
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
assert.throws(TypeError, () => proxy.x);
assert.throws(TypeError, () => Array.isArray(proxy));
assert.sameValue(typeof proxy, 'object');
