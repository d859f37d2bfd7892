'use strict';

// Resources that are not made by JS: what the runtime and the engine tell.
//
// Owns: ids of promises, and the four functions behind the binding's watch().
// A scope the runtime keeps for us is { asyncId, triggerAsyncId, type, resource }.

const { watch } = internalBinding('async_context');
const hooks = require('internal/async_hooks/hooks');
const promises = require('internal/async_hooks/promises');
const { currentScope, emit, enter, isActive, leave, newAsyncId } = hooks;

let quiet = false;
// What `fn` makes is nobody's business.
function quietly(fn) {
  const was = quiet;
  quiet = true;
  try {
    return fn();
  } finally {
    quiet = was;
  }
}

function init(type, resource) {
  if (quiet) return undefined;
  const asyncId = newAsyncId();
  const triggerAsyncId = currentScope().asyncId;
  if (isActive()) emit('init', asyncId, type, triggerAsyncId, resource);
  return { __proto__: null, asyncId, triggerAsyncId, type, resource };
}

function before({ asyncId, triggerAsyncId, type, resource }) {
  if (type === 'Immediate') hooks.drainDestroyed();
  enter(asyncId, triggerAsyncId, resource);
  if (isActive()) emit('before', asyncId);
}

function after(scope, once) {
  const asyncId = scope === undefined ? currentScope().asyncId : scope.asyncId;
  if (isActive()) emit('after', asyncId);
  if (scope === undefined) return;
  leave(asyncId);
  if (once) hooks.emitDestroyLater(asyncId);
}

function destroy(scope) {
  hooks.emitDestroyLater(scope.asyncId);
}

function start() {
  watch(init, before, after, destroy);
}

// --- promises ------------------------------------------------------------------

const ids = new WeakMap();

// Promises older than the hooks get their ids when something happens to them.
function idsOf(promise, parent) {
  let known = ids.get(promise);
  if (known === undefined) {
    const triggerAsyncId = parent === undefined ? currentScope().asyncId : idsOf(parent).asyncId;
    known = { __proto__: null, asyncId: newAsyncId(), triggerAsyncId };
    ids.set(promise, known);
  }
  return known;
}

const listener = [
  (promise, parent) => {
    const { asyncId, triggerAsyncId } = idsOf(promise, parent);
    emit('init', asyncId, 'PROMISE', triggerAsyncId, promise);
    if (hooks.wanted('destroy')) hooks.destroyWhenCollected(promise, asyncId, { destroyed: false });
  },
  (promise) => {
    const { asyncId, triggerAsyncId } = idsOf(promise);
    enter(asyncId, triggerAsyncId, promise);
    emit('before', asyncId);
  },
  (promise) => {
    const { asyncId } = idsOf(promise);
    emit('after', asyncId);
    leave(asyncId);
  },
  (promise) => emit('promiseResolve', idsOf(promise).asyncId),
];

let following = false;
function followPromises(on) {
  following = on;
  if (on) promises.listen(listener);
  // The job that runs now has still to end its scope.
  else quietly(() => queueMicrotask(() => { if (!following) promises.unlisten(listener); }));
}

module.exports = { followPromises, quietly, start };
