'use strict';
// Mocked properties that record what is read and written.

const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { validateInteger } = require('internal/validators');
const { defineProperty } = Object;

class MockPropertyContext {
  #accesses = [];
  #descriptor;
  #name;
  #object;
  #once = new Map();
  #original;
  #value;

  constructor(object, name, value, descriptor, given) {
    this.#object = object;
    this.#name = name;
    this.#descriptor = descriptor;
    this.#original = object[name];
    this.#value = given ? value : this.#original;
    const { configurable, enumerable } = descriptor;
    defineProperty(object, name, {
      __proto__: null,
      configurable,
      enumerable,
      get: () => this.#access('get', this.#value),
      set: (value) => this.mockImplementation(value),
    });
  }

  #access(type, value) {
    const index = this.#accesses.length;
    if (this.#once.has(index)) {
      value = this.#once.get(index);
      this.#once.delete(index);
    }
    this.#accesses.push({ type, value, stack: new Error() });
    return value;
  }

  get accesses() { return this.#accesses.slice(); }
  accessCount() { return this.#accesses.length; }
  resetAccesses() { this.#accesses = []; }

  mockImplementation(value) {
    if (this.#descriptor.writable === false) {
      throw new ERR_INVALID_ARG_VALUE('propertyName', this.#name, 'cannot be set');
    }
    this.#value = this.#access('set', value);
  }

  mockImplementationOnce(value, onAccess) {
    const next = this.#accesses.length;
    const access = onAccess ?? next;
    validateInteger(access, 'onAccess', next);
    this.#once.set(access, value);
  }

  restore() {
    const { configurable, enumerable, writable, get, set } = this.#descriptor;
    defineProperty(this.#object, this.#name, get !== undefined || set !== undefined ?
      this.#descriptor :
      { __proto__: null, configurable, enumerable, writable, value: this.#original });
  }
}

// What mock.property() does; returns the context and the object to hand out.
function mockProperty(object, name, value, given) {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
    throw new ERR_INVALID_ARG_TYPE('object', 'Object', object);
  }
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new ERR_INVALID_ARG_TYPE('propertyName', ['string', 'symbol'], name);
  }
  let descriptor;
  for (let at = object; at !== null && descriptor === undefined; at = Object.getPrototypeOf(at)) {
    descriptor = Object.getOwnPropertyDescriptor(at, name);
  }
  if (descriptor === undefined) throw new ERR_INVALID_ARG_VALUE('propertyName', name, 'is not a property of the object');
  const context = new MockPropertyContext(object, name, value, descriptor, given);
  const shown = new Proxy(object, {
    __proto__: null,
    get: (target, key, receiver) => (key === 'mock' ? context : Reflect.get(target, key, receiver)),
  });
  return { context, shown };
}

module.exports = { mockProperty };
