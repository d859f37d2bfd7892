'use strict';

// AsyncLocalStorage, AsyncResource and async_hooks.
//
// Owns: the async-context frame's form and the ids of resources. A frame is an
// immutable list { key, value, next }, one node per storage that has a value;
// the runtime carries it with every callback and promise job (binding
// `async_context`) and never looks inside.
//
// Limits, stated rather than hidden: createHook() reports AsyncResource
// instances (and everything built on them). Timers, ticks, promises and I/O
// have no hooks yet, and outside of a resource's scope executionAsyncId() is
// that of the main script.

const { getFrame, setFrame } = internalBinding('async_context');
const { newAsyncId } = internalBinding('timers');
const {
  codes: { ERR_ASYNC_CALLBACK, ERR_ASYNC_TYPE, ERR_INVALID_ASYNC_ID },
} = require('internal/errors');
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

// --- ids and scopes ------------------------------------------------------------

// The innermost scope: { asyncId, triggerAsyncId, resource, outer }.
let scope = { __proto__: null, asyncId: 1, triggerAsyncId: 0, resource: {}, outer: undefined };

function executionAsyncId() {
  return scope.asyncId;
}

function triggerAsyncId() {
  return scope.triggerAsyncId;
}

function executionAsyncResource() {
  return scope.resource;
}

// --- AsyncResource -----------------------------------------------------------------

const kContextFrame = Symbol('context_frame');
const kAsyncId = Symbol('async_id_symbol');
const kTriggerAsyncId = Symbol('trigger_async_id_symbol');
const kDestroyed = Symbol('destroyed');

// Emits destroy for resources that are collected, while a destroy hook exists.
let collected;

class AsyncResource {
  constructor(type, opts = {}) {
    validateString(type, 'type');
    let trigger = opts;
    let manual = false;
    if (typeof opts !== 'number') {
      trigger = opts.triggerAsyncId === undefined ? executionAsyncId() : opts.triggerAsyncId;
      manual = !!opts.requireManualDestroy;
    }
    if (!Number.isSafeInteger(trigger) || trigger < -1) throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);

    this[kContextFrame] = getFrame();
    const asyncId = newAsyncId();
    this[kAsyncId] = asyncId;
    this[kTriggerAsyncId] = trigger;
    if (active.length === 0) return;
    if (type.length === 0) throw new ERR_ASYNC_TYPE(type);
    emit('init', asyncId, type, trigger, this);
    if (!manual && wanted('destroy')) {
      const state = { destroyed: false };
      this[kDestroyed] = state;
      collected ??= new FinalizationRegistry(({ asyncId, state }) => {
        if (!state.destroyed) emit('destroy', asyncId);
      });
      collected.register(this, { asyncId, state });
    }
  }

  runInAsyncScope(fn, thisArg, ...args) {
    const asyncId = this[kAsyncId];
    const frame = getFrame();
    const outer = scope;
    scope = { __proto__: null, asyncId, triggerAsyncId: this[kTriggerAsyncId], resource: this, outer };
    setFrame(this[kContextFrame]);
    if (active.length !== 0) emit('before', asyncId);
    try {
      return apply(fn, thisArg, args);
    } finally {
      if (active.length !== 0) emit('after', asyncId);
      setFrame(frame);
      scope = outer;
    }
  }

  emitDestroy() {
    if (this[kDestroyed] !== undefined) this[kDestroyed].destroyed = true;
    emit('destroy', this[kAsyncId]);
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

// --- hooks ---------------------------------------------------------------------------

const events = ['init', 'before', 'after', 'destroy', 'promiseResolve'];
const kNoPromiseHook = Symbol('kNoPromiseHook');
const symbols = { __proto__: null };
for (let i = 0; i < events.length; i++) symbols[events[i]] = Symbol(events[i]);

// Replaced, never changed: a hook may enable or disable hooks.
let active = [];

function wanted(event) {
  for (let i = 0; i < active.length; i++) {
    if (active[i][symbols[event]] !== undefined) return true;
  }
  return false;
}

// A throwing hook ends the process: the state it should have recorded is lost.
function emit(event, ...args) {
  const hooks = active;
  for (let i = 0; i < hooks.length; i++) {
    const callback = hooks[i][symbols[event]];
    if (typeof callback !== 'function') continue;
    try {
      apply(callback, hooks[i], args);
    } catch (error) {
      fatal(error);
    }
  }
}

function fatal(error) {
  if (typeof error?.stack === 'string') {
    process._rawDebug(error.stack);
  } else {
    const text = { message: error };
    Error.captureStackTrace(text, fatal);
    process._rawDebug(text.stack);
  }
  // No 'exit' listener may see a state no hook described.
  process.reallyExit(1);
}

class AsyncHook {
  constructor({ init, before, after, destroy, promiseResolve }) {
    const given = { init, before, after, destroy, promiseResolve };
    for (let i = 0; i < events.length; i++) {
      const callback = given[events[i]];
      if (callback !== undefined && typeof callback !== 'function') {
        throw new ERR_ASYNC_CALLBACK(`hook.${events[i]}`);
      }
      this[symbols[events[i]]] = callback;
    }
    this[kNoPromiseHook] = false;
  }

  enable() {
    if (!active.includes(this)) active = active.concat(this);
    return this;
  }

  disable() {
    active = active.filter((hook) => hook !== this);
    return this;
  }
}

function createHook(fns) {
  return new AsyncHook(fns);
}

module.exports = {
  get AsyncLocalStorage() { return AsyncLocalStorage; },
  createHook,
  executionAsyncId,
  triggerAsyncId,
  executionAsyncResource,
  get asyncWrapProviders() { return require('internal/async_hooks/providers').asyncWrapProviders; },
  AsyncResource,
};
