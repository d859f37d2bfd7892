'use strict';
// Mocked functions and methods that record their calls. Owns MockTracker and the
// `mock` property of mocked functions; modules cannot be mocked. Properties and
// timers are in ./mock_property and ./mock_timers.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateObject } = require('internal/validators');
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;

class MockFunctionContext {
  #calls = [];
  #implementation;
  #once = new Map();
  #original;
  #restore;
  #times;

  constructor(implementation, original, restore, times) {
    this.#implementation = implementation;
    this.#original = original;
    this.#restore = restore;
    this.#times = times;
  }

  get calls() { return this.#calls.slice(); }
  callCount() { return this.#calls.length; }
  resetCalls() { this.#calls = []; }

  mockImplementation(implementation) {
    validateFunction(implementation, 'implementation');
    this.#implementation = implementation;
  }

  mockImplementationOnce(implementation, onCall) {
    validateFunction(implementation, 'implementation');
    const next = this.#calls.length;
    const call = onCall ?? next;
    validateInteger(call, 'onCall', next);
    this.#once.set(call, implementation);
  }

  restore() {
    this.#once.clear();
    // A mocked property is put back; the mock itself goes on as it was.
    if (this.#restore === undefined) this.#implementation = this.#original;
    else this.#restore();
  }

  // What the next call runs.
  nextImplementation() {
    const call = this.#calls.length;
    const once = this.#once.get(call);
    this.#once.delete(call);
    if (once !== undefined) return once;
    if (this.#times !== undefined && call + 1 >= this.#times) {
      const last = this.#implementation;
      this.restore();
      return last;
    }
    return this.#implementation;
  }

  record(call) { this.#calls.push(call); }
}

const { nextImplementation, record } = MockFunctionContext.prototype;
delete MockFunctionContext.prototype.nextImplementation;
delete MockFunctionContext.prototype.record;

function mocked(original, implementation, restore, times) {
  const context = new MockFunctionContext(implementation, original, restore, times);
  const tracked = (thisArg, args, target, invoke) => {
    const fn = Reflect.apply(nextImplementation, context, []);
    let result;
    let error;
    try {
      try {
        result = invoke(fn);
        return result;
      } catch (thrown) {
        error = thrown;
        throw thrown;
      }
    } finally {
      const call = { arguments: args, error, result, stack: new Error(), target, this: thisArg };
      if (target !== undefined) call.this = result;
      Reflect.apply(record, context, [call]);
    }
  };
  const fn = new Proxy(original, {
    __proto__: null,
    apply: (target, thisArg, args) => tracked(thisArg, args, undefined, (run) => Reflect.apply(run, thisArg, args)),
    construct: (target, args, newTarget) => tracked(undefined, args, target, (run) => {
      const result = Reflect.construct(run, args, newTarget);
      if (typeof result !== 'object') throw new TypeError('not an object');
      return result;
    }),
    get: (target, key, receiver) => (key === 'mock' ? context : Reflect.get(target, key, receiver)),
  });
  return { context, fn };
}

function checkTimes({ times }) {
  if (times !== undefined) validateInteger(times, 'options.times', 1);
  return times;
}

function findDescriptor(object, name) {
  for (let at = object; at !== null && at !== undefined; at = getPrototypeOf(at)) {
    const descriptor = getOwnPropertyDescriptor(at, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

class MockTracker {
  #mocks = [];
  #timers;

  fn(original = function() {}, implementation = original, options = {}) {
    if (original !== null && typeof original === 'object') {
      options = original;
      original = function() {};
      implementation = original;
    } else if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = original;
    }
    validateFunction(original, 'original');
    validateFunction(implementation, 'implementation');
    validateObject(options, 'options');
    const { context, fn } = mocked(original, implementation, undefined, checkTimes(options));
    this.#mocks.push(context);
    return fn;
  }

  method(object, name, implementation, options = {}) {
    if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
      throw new ERR_INVALID_ARG_TYPE('object', 'Object', object);
    }
    if (typeof name !== 'string' && typeof name !== 'symbol') {
      throw new ERR_INVALID_ARG_TYPE('methodName', ['string', 'symbol'], name);
    }
    if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = undefined;
    }
    validateObject(options, 'options');
    const { getter = false, setter = false } = options;
    validateBoolean(getter, 'options.getter');
    validateBoolean(setter, 'options.setter');
    const times = checkTimes(options);
    if (getter && setter) {
      throw new ERR_INVALID_ARG_VALUE('options.setter', setter, "cannot be used with 'options.getter'");
    }
    const descriptor = findDescriptor(object, name);
    const slot = getter ? 'get' : setter ? 'set' : 'value';
    const original = descriptor?.[slot];
    if (typeof original !== 'function') {
      throw new ERR_INVALID_ARG_VALUE('methodName', original, 'must be a method');
    }
    implementation ??= original;
    validateFunction(implementation, 'implementation');
    // As Node does: what was inherited is the object's own from then on.
    const restore = () => defineProperty(object, name, descriptor);
    const { context, fn } = mocked(original, implementation, restore, times);
    defineProperty(object, name, { ...descriptor, configurable: descriptor.configurable, [slot]: fn });
    this.#mocks.push(context);
    return fn;
  }

  getter(object, name, implementation, options = {}) {
    if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = undefined;
    }
    if (options?.getter === false) {
      throw new ERR_INVALID_ARG_VALUE('options.getter', false, 'cannot be false');
    }
    return this.method(object, name, implementation, { ...options, getter: true });
  }

  setter(object, name, implementation, options = {}) {
    if (implementation !== null && typeof implementation === 'object') {
      options = implementation;
      implementation = undefined;
    }
    if (options?.setter === false) {
      throw new ERR_INVALID_ARG_VALUE('options.setter', false, 'cannot be false');
    }
    return this.method(object, name, implementation, { ...options, setter: true });
  }

  module() { throw new ERR_METHOD_NOT_IMPLEMENTED('mock.module()'); }

  property(object, name, value) {
    const { mockProperty } = require('internal/test_runner/mock_property');
    const { context, shown } = mockProperty(object, name, value, arguments.length > 2);
    this.#mocks.push(context);
    return shown;
  }

  get timers() {
    if (this.#timers === undefined) {
      const { MockTimers } = require('internal/test_runner/mock_timers');
      this.#timers = new MockTimers();
    }
    return this.#timers;
  }

  reset() {
    this.restoreAll();
    this.#timers?.reset();
    this.#mocks = [];
  }

  restoreAll() {
    for (let i = 0; i < this.#mocks.length; i++) this.#mocks[i].restore();
  }
}

module.exports = { MockTracker };
