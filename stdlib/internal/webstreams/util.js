'use strict';

// What all web streams share (Streams Standard §7 and §8).
//
// Owns: the slot of internal state, queues, deferred promises that are made
// only when somebody looks, reading of sources' and strategies' options.
// Must not know: any one kind of stream.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');

const { apply } = Reflect;
const { defineProperties, defineProperty, setPrototypeOf } = Object;
const { then } = Promise.prototype;
const enqueueMicrotask = queueMicrotask;

// Everything internal of one object is behind this symbol; `kind` is its brand.
const kState = Symbol('kState');
const nothing = () => {};

function hasBrand(value, kind) {
  return value != null && value[kState] !== undefined && value[kState].kind === kind;
}

// A first-in first-out list; chunks are taken from the front without moving the rest.
class Queue {
  constructor() {
    this.items = [];
    this.head = 0;
  }

  get length() {
    return this.items.length - this.head;
  }

  push(item) {
    this.items.push(item);
  }

  peek() {
    return this.items[this.head];
  }

  shift() {
    const { items } = this;
    const item = items[this.head];
    items[this.head++] = undefined;
    if (this.head === items.length) {
      this.items = [];
      this.head = 0;
    } else if (this.head === 1024) {
      items.splice(0, 1024);
      this.head = 0;
    }
    return item;
  }

  // All of them, leaving the queue empty.
  take() {
    const rest = this.head === 0 ? this.items : this.items.slice(this.head);
    this.items = [];
    this.head = 0;
    return rest;
  }
}

// A promise that may never be looked at: made on the first `promise`. Its
// rejection counts as handled, as the standard wants of `closed` and `ready`.
class Deferred {
  constructor() {
    this.state = 0;
    this.value = undefined;
    this.made = undefined;
    this.settle = undefined;
    this.fail = undefined;
  }

  get promise() {
    if (this.made === undefined) {
      if (this.state === 1) {
        this.made = Promise.resolve(this.value);
      } else {
        this.made = new Promise((resolve, reject) => {
          this.settle = resolve;
          this.fail = reject;
        });
        apply(then, this.made, [undefined, nothing]);
        if (this.state === 2) this.fail(this.value);
      }
    }
    return this.made;
  }

  resolve(value) {
    if (this.state !== 0) return;
    this.state = 1;
    this.value = value;
    if (this.made !== undefined) this.settle(value);
  }

  reject(error) {
    if (this.state !== 0) return;
    this.state = 2;
    this.value = error;
    if (this.made !== undefined) this.fail(error);
  }
}

function resolvedDeferred() {
  const deferred = new Deferred();
  deferred.state = 1;
  return deferred;
}

function rejectedDeferred(error) {
  const deferred = new Deferred();
  deferred.state = 2;
  deferred.value = error;
  return deferred;
}

// Runs `onDone` or `onFail` one microtask after `result`, the value an algorithm
// returned, is settled. A plain value needs no promise for that.
function whenSettled(result, onDone, onFail) {
  if (result === undefined || (typeof result !== 'object' && typeof result !== 'function') || result === null) {
    enqueueMicrotask(() => onDone(result));
  } else {
    apply(then, Promise.resolve(result), [onDone, onFail]);
  }
}

function onSettled(promise, onDone, onFail) {
  return apply(then, promise, [onDone, onFail]);
}

function setPromiseHandled(promise) {
  apply(then, promise, [undefined, nothing]);
}

// --- options ----------------------------------------------------------------

function extractHighWaterMark(value, otherwise) {
  if (value === undefined) return otherwise;
  value = +value;
  if (Number.isNaN(value) || value < 0) {
    throw new ERR_INVALID_ARG_VALUE.RangeError('strategy.highWaterMark', value);
  }
  return value;
}

const one = () => 1;

function extractSizeAlgorithm(size) {
  if (size === undefined) return one;
  if (typeof size !== 'function') throw new ERR_INVALID_ARG_TYPE('strategy.size', 'Function', size);
  return size;
}

// An algorithm out of a method of a source or sink: what it throws becomes a
// rejection; `undefined` stands for "settled at once".
function callbackOf(name, fn, receiver) {
  if (fn === undefined) return nothing;
  validateFunction(fn, name);
  return (a, b) => {
    try {
      return apply(fn, receiver, [a, b]);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

// --- presentation -----------------------------------------------------------

function customInspect(self, depth, options, name, data) {
  if (depth < 0) return self;
  const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
  return `${name} ${require('internal/util/inspect').inspect(data, inner)}`;
}

const shown = { __proto__: null, enumerable: true };

// Gives an interface its Web IDL shape.
function describe(constructor, names, tagged = true) {
  const properties = {};
  for (let i = 0; i < names.length; i++) properties[names[i]] = shown;
  if (tagged) {
    properties[Symbol.toStringTag] = { __proto__: null, configurable: true, value: constructor.name };
  }
  defineProperties(constructor.prototype, properties);
}

// Streams can only be transferred, which needs message ports.
function forbidCloning(constructor) {
  const { cloneSymbol } = internalBinding('structured_clone');
  defineProperty(constructor.prototype, cloneSymbol, {
    __proto__: null,
    configurable: true,
    value() {
      const { DOMException } = require('internal/per_context/domexception');
      throw new DOMException('Object that needs transfer was found in message but not listed in transferList', 'DataCloneError');
    },
  });
}

// An instance of a class whose constructor throws for users.
function construct(constructor, state) {
  const object = {};
  setPrototypeOf(object, constructor.prototype);
  object[kState] = state;
  return object;
}

module.exports = {
  Deferred,
  Queue,
  callbackOf,
  construct,
  customInspect,
  describe,
  enqueueMicrotask,
  extractHighWaterMark,
  extractSizeAlgorithm,
  forbidCloning,
  hasBrand,
  kState,
  nothing,
  onSettled,
  one,
  rejectedDeferred,
  resolvedDeferred,
  setPromiseHandled,
  whenSettled,
};
