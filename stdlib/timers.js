'use strict';

// require('timers'): the global timer functions, and the deprecated functions
// that turn any object into a timer.
//
// Owns: only the deprecated part. Timers themselves are native
// (crates/runtime/src/timers.rs); this file must not keep any.

const { setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval } = globalThis;
const { codes: { ERR_OUT_OF_RANGE } } = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { deprecate } = require('internal/util');

const TIMEOUT_MAX = 2 ** 31 - 1;
// The running timer of an enrolled object.
const kTimer = Symbol('timer');

function delayOf(msecs, name) {
  validateNumber(msecs, name);
  if (msecs < 0 || !Number.isFinite(msecs)) {
    throw new ERR_OUT_OF_RANGE(name, 'a non-negative finite number', msecs);
  }
  if (msecs <= TIMEOUT_MAX) return msecs;
  process.emitWarning(`${msecs} does not fit into a 32-bit signed integer.` +
                      `\nTimer duration was truncated to ${TIMEOUT_MAX}.`, 'TimeoutOverflowWarning');
  return TIMEOUT_MAX;
}

function stop(item) {
  // A real timer is cleared; on other objects that would drop their callback.
  if (typeof item.hasRef === 'function') clearTimeout(item);
  if (item[kTimer] !== undefined) {
    clearTimeout(item[kTimer]);
    item[kTimer] = undefined;
  }
}

function unenroll(item) {
  if (item._destroyed) return;
  stop(item);
  item._destroyed = true;
  // Links to itself: enrolled nowhere.
  if (item._idleNext !== undefined) item._idleNext = item._idlePrev = null;
  item._idleTimeout = -1;
}

function enroll(item, msecs) {
  msecs = delayOf(msecs, 'msecs');
  if (item._idleNext) unenroll(item);
  item._idleNext = item;
  item._idlePrev = item;
  item._idleTimeout = msecs;
}

function start(item, refed) {
  const msecs = item._idleTimeout;
  if (msecs === undefined || msecs < 0) return;
  if (typeof item.refresh === 'function' && typeof item.hasRef === 'function') {
    item.refresh();
    return;
  }
  if (item[kTimer] !== undefined) clearTimeout(item[kTimer]);
  item._destroyed = false;
  // Linked, hence running, as far as others can see.
  item._idleNext ??= item;
  item._idlePrev ??= item;
  const timer = setTimeout(() => {
    item[kTimer] = undefined;
    item._destroyed = true;
    if (item._onTimeout) item._onTimeout();
  }, msecs);
  item._idleStart = timer._idleStart;
  Object.defineProperty(item, kTimer, { __proto__: null, configurable: true, writable: true, value: timer });
  if (!refed) timer.unref();
}

module.exports = {
  setTimeout,
  clearTimeout,
  setImmediate,
  clearImmediate,
  setInterval,
  clearInterval,
  _unrefActive: deprecate(
    (item) => start(item, false),
    'timers._unrefActive() is deprecated. Please use timeout.refresh() instead.', 'DEP0127'),
  active: deprecate(
    (item) => start(item, true),
    'timers.active() is deprecated. Please use timeout.refresh() instead.', 'DEP0126'),
  unenroll: deprecate(
    unenroll, 'timers.unenroll() is deprecated. Please use clearTimeout instead.', 'DEP0096'),
  enroll: deprecate(
    enroll, 'timers.enroll() is deprecated. Please use setTimeout instead.', 'DEP0095'),
};

Object.defineProperty(module.exports, 'promises', {
  __proto__: null, configurable: true, enumerable: true, get: () => require('timers/promises'),
});
