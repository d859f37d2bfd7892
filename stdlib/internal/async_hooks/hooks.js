'use strict';

// What createHook() makes, and which resource's code runs.
//
// Owns: the innermost scope and the hooks that are enabled. Resources that JS
// does not make (timers, ticks, requests, promises) come from watch.js, loaded
// once somebody asks for an id or enables a hook.

const { newAsyncId } = internalBinding('timers');
const { codes: { ERR_ASYNC_CALLBACK } } = require('internal/errors');
const { apply } = Reflect;

// The innermost scope: { asyncId, triggerAsyncId, resource, outer }.
let scope = { __proto__: null, asyncId: 1, triggerAsyncId: 0, resource: {}, outer: undefined };

function enter(asyncId, triggerAsyncId, resource) {
  return scope = { __proto__: null, asyncId, triggerAsyncId, resource, outer: scope };
}

// Leaves the scope of an id; one that was never entered is nowhere.
function leave(asyncId) {
  for (let at = scope; at.outer !== undefined; at = at.outer) {
    if (at.asyncId === asyncId) {
      scope = at.outer;
      return;
    }
  }
}

function currentScope() {
  return scope;
}

let watching = false;
// From now on everything asynchronous has an id.
function watch() {
  if (watching) return;
  watching = true;
  require('internal/async_hooks/watch').start();
}

function executionAsyncId() {
  watch();
  return scope.asyncId;
}

function triggerAsyncId() {
  watch();
  return scope.triggerAsyncId;
}

function executionAsyncResource() {
  watch();
  return scope.resource;
}

const events = ['init', 'before', 'after', 'destroy', 'promiseResolve'];
const kNoPromiseHook = Symbol('kNoPromiseHook');
const symbols = { __proto__: null };
for (let i = 0; i < events.length; i++) symbols[events[i]] = Symbol(events[i]);

// Replaced, never changed: a hook may enable or disable hooks.
let active = [];

function isActive() {
  return active.length !== 0;
}

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
      // Where the stack ends in a hook, it is the program that is about to find out.
      if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded') throw error;
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

let destroyed = [];
let draining = false;
// Destructions are told later, never in the middle of what destroys.
function emitDestroyLater(asyncId) {
  if (!wanted('destroy')) return;
  destroyed.push(asyncId);
  if (draining) return;
  draining = true;
  const { quietly } = require('internal/async_hooks/watch');
  quietly(() => setImmediate(drainDestroyed));
}

function drainDestroyed() {
  draining = false;
  while (destroyed.length !== 0) {
    const list = destroyed;
    destroyed = [];
    for (let i = 0; i < list.length; i++) emit('destroy', list[i]);
  }
}

// Emits destroy for resources that are collected, while a destroy hook exists.
let collected;
function destroyWhenCollected(resource, asyncId, state) {
  collected ??= new FinalizationRegistry(({ asyncId, state }) => {
    if (!state.destroyed) emit('destroy', asyncId);
  });
  collected.register(resource, { asyncId, state });
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
    if (active.includes(this)) return this;
    active = active.concat(this);
    watch();
    require('internal/async_hooks/watch').followPromises(true);
    return this;
  }

  disable() {
    if (!active.includes(this)) return this;
    active = active.filter((hook) => hook !== this);
    if (active.length === 0) require('internal/async_hooks/watch').followPromises(false);
    return this;
  }
}

function createHook(fns) {
  return new AsyncHook(fns);
}

module.exports = {
  createHook,
  currentScope,
  destroyWhenCollected,
  drainDestroyed,
  emit,
  emitDestroyLater,
  enter,
  executionAsyncId,
  executionAsyncResource,
  isActive,
  leave,
  newAsyncId,
  triggerAsyncId,
  wanted,
};
