'use strict';

// AsyncLocalStorage, AsyncResource and async_hooks.
//
// Owns: the async-context frame's form and the ids of resources. A frame is an
// immutable list { key, value, next }, one node per storage that has a value;
// the runtime carries it with every callback and promise job (binding
// `async_context`) and never looks inside. Hooks and scopes are in
// internal/async_hooks/hooks.

const { getFrame, setFrame } = internalBinding('async_context');
const { codes: { ERR_ASYNC_TYPE, ERR_INVALID_ASYNC_ID } } = require('internal/errors');
const hooks = require('internal/async_hooks/hooks');
const { validateFunction, validateString } = require('internal/validators');

const { defineProperties, is } = Object;
const { apply } = Reflect;

// --- frames ------------------------------------------------------------------

function lookUp(frame, key) {
  for (; frame !== undefined; frame = frame.next) {
    if (frame.key === key) return frame.value;
  }
}

// The same frame with `value` under `key`; undefined removes it. Nodes in front
// of an older value of the key are copied, so frames never grow with depth.
function withValue(frame, key, value) {
  if (frame !== undefined) frame = frame.key === key ? frame.next : without(frame, key);
  return value === undefined ? frame : { key, value, next: frame };
}

function without(frame, key) {
  const front = [];
  let node = frame;
  while (node !== undefined && node.key !== key) {
    front.push(node);
    node = node.next;
  }
  if (node === undefined) return frame;
  node = node.next;
  for (let i = front.length - 1; i >= 0; i--) node = { key: front[i].key, value: front[i].value, next: node };
  return node;
}

class AsyncLocalStorage {
  constructor() {
    this.kResourceStore = Symbol('kResourceStore');
    this.enabled = false;
  }

  static bind(fn) {
    return AsyncResource.bind(fn);
  }

  static snapshot() {
    return AsyncLocalStorage.bind((cb, ...args) => cb(...args));
  }

  disable() {
    this.enabled = false;
  }

  _enable() {
    this.enabled = true;
  }

  // Kept because programs look for it: values travel with the frame.
  _propagate(resource, triggerResource, type) {}

  enterWith(store) {
    this.enabled = true;
    setFrame(withValue(getFrame(), this.kResourceStore, store));
  }

  run(store, callback, ...args) {
    if (is(store, this.getStore())) return apply(callback, null, args);
    const key = this.kResourceStore;
    const before = getFrame();
    const during = withValue(before, key, store);
    this.enabled = true;
    setFrame(during);
    try {
      return apply(callback, null, args);
    } finally {
      // What the callback entered in other storages stays.
      const after = getFrame();
      setFrame(after === during ? before : withValue(after, key, lookUp(before, key)));
    }
  }

  exit(callback, ...args) {
    if (!this.enabled) return apply(callback, null, args);
    const key = this.kResourceStore;
    const before = getFrame();
    this.enabled = false;
    setFrame(withValue(before, key, undefined));
    try {
      return apply(callback, null, args);
    } finally {
      this.enabled = true;
      setFrame(withValue(getFrame(), key, lookUp(before, key)));
    }
  }

  getStore() {
    if (this.enabled) return lookUp(getFrame(), this.kResourceStore);
  }
}

// --- AsyncResource -----------------------------------------------------------------

const kContextFrame = Symbol('context_frame');
const kAsyncId = Symbol('async_id_symbol');
const kTriggerAsyncId = Symbol('trigger_async_id_symbol');
const kDestroyed = Symbol('destroyed');

class AsyncResource {
  constructor(type, opts = {}) {
    validateString(type, 'type');
    let trigger = opts;
    let manual = false;
    if (typeof opts !== 'number') {
      trigger = opts.triggerAsyncId === undefined ? hooks.currentScope().asyncId : opts.triggerAsyncId;
      manual = !!opts.requireManualDestroy;
    }
    if (!Number.isSafeInteger(trigger) || trigger < -1) throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);

    this[kContextFrame] = getFrame();
    const asyncId = hooks.newAsyncId();
    this[kAsyncId] = asyncId;
    this[kTriggerAsyncId] = trigger;
    if (!hooks.isActive()) return;
    if (type.length === 0) throw new ERR_ASYNC_TYPE(type);
    hooks.emit('init', asyncId, type, trigger, this);
    if (!manual && hooks.wanted('destroy')) {
      const state = { destroyed: false };
      this[kDestroyed] = state;
      hooks.destroyWhenCollected(this, asyncId, state);
    }
  }

  runInAsyncScope(fn, thisArg, ...args) {
    const asyncId = this[kAsyncId];
    const frame = getFrame();
    hooks.enter(asyncId, this[kTriggerAsyncId], this);
    setFrame(this[kContextFrame]);
    if (hooks.isActive()) hooks.emit('before', asyncId);
    try {
      return apply(fn, thisArg, args);
    } finally {
      if (hooks.isActive()) hooks.emit('after', asyncId);
      setFrame(frame);
      hooks.leave(asyncId);
    }
  }

  emitDestroy() {
    if (this[kDestroyed] !== undefined) this[kDestroyed].destroyed = true;
    hooks.emitDestroyLater(this[kAsyncId]);
    return this;
  }

  asyncId() {
    return this[kAsyncId];
  }

  triggerAsyncId() {
    return this[kTriggerAsyncId];
  }

  bind(fn, thisArg) {
    validateFunction(fn, 'fn');
    const self = this;
    const { deprecate } = require('internal/util');
    const message = 'The asyncResource property on bound functions is deprecated';
    const bound = thisArg === undefined ?
      function(...args) {
        args.unshift(fn, this);
        return apply(self.runInAsyncScope, self, args);
      } :
      function(...args) {
        args.unshift(fn, thisArg);
        return apply(self.runInAsyncScope, self, args);
      };
    let shown = self;
    return defineProperties(bound, {
      length: { __proto__: null, configurable: true, enumerable: false, value: fn.length, writable: false },
      name: {
        __proto__: null, configurable: true, enumerable: false, writable: false,
        value: thisArg === undefined ? 'bound' : 'bound runInAsyncScope',
      },
      asyncResource: {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get: deprecate(() => shown, message, 'DEP0172'),
        set: deprecate((value) => { shown = value; }, message, 'DEP0172'),
      },
    });
  }

  static bind(fn, type, thisArg) {
    type ||= fn.name;
    return new AsyncResource(type || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}

module.exports = {
  get AsyncLocalStorage() { return AsyncLocalStorage; },
  createHook: hooks.createHook,
  executionAsyncId: hooks.executionAsyncId,
  triggerAsyncId: hooks.triggerAsyncId,
  executionAsyncResource: hooks.executionAsyncResource,
  get asyncWrapProviders() { return require('internal/async_hooks/providers').asyncWrapProviders; },
  AsyncResource,
};
