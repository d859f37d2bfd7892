'use strict';

// require('timers/promises'): timers as promises, and the scheduler.

const { setTimeout: startTimeout, clearTimeout, setImmediate: startImmediate, clearImmediate,
  setInterval: startInterval, clearInterval } = globalThis;
const {
  AbortError, codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS },
} = require('internal/errors');
const {
  validateAbortSignal, validateBoolean, validateNumber, validateObject,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');

const kScheduler = Symbol('kScheduler');

function readOptions({ signal, ref }) {
  validateAbortSignal(signal, 'options.signal');
  if (ref !== undefined) validateBoolean(ref, 'options.ref');
}

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

// `begin(done)` starts the timer and returns it.
function settleLater(options, begin, end) {
  const { signal, ref = true } = options;
  if (signal?.aborted) return Promise.reject(aborted(signal));
  let onAbort;
  const promise = new Promise((resolve, reject) => {
    const timer = begin(resolve);
    if (!ref) timer.unref();
    if (signal !== undefined) {
      onAbort = () => {
        end(timer);
        reject(aborted(signal));
      };
      const { kResistStopPropagation } = require('internal/event_target');
      signal.addEventListener('abort', onAbort, { __proto__: null, [kResistStopPropagation]: true });
    }
  });
  if (onAbort === undefined) return promise;
  return promise.finally(() => signal.removeEventListener('abort', onAbort));
}

function setTimeout(delay, value, options = kEmptyObject) {
  try {
    if (delay !== undefined) validateNumber(delay, 'delay');
    validateObject(options, 'options');
    readOptions(options);
  } catch (error) {
    return Promise.reject(error);
  }
  return settleLater(options, (resolve) => startTimeout(resolve, delay, value), clearTimeout);
}

function setImmediate(value, options = kEmptyObject) {
  try {
    validateObject(options, 'options');
    readOptions(options);
  } catch (error) {
    return Promise.reject(error);
  }
  return settleLater(options, (resolve) => startImmediate(resolve, value), clearImmediate);
}

// Ticks nobody waits for are counted, so that a slow consumer gets each of them.
async function* setInterval(delay, value, options = kEmptyObject) {
  if (delay !== undefined) validateNumber(delay, 'delay');
  validateObject(options, 'options');
  readOptions(options);
  const { signal, ref = true } = options;
  if (signal?.aborted) throw aborted(signal);

  let due = 0;
  let wake;
  let onAbort;
  const timer = startInterval(() => {
    due++;
    wake?.();
    wake = undefined;
  }, delay);
  if (!ref) timer.unref();
  if (signal !== undefined) {
    onAbort = () => {
      clearInterval(timer);
      wake?.(Promise.reject(aborted(signal)));
      wake = undefined;
    };
    const { kResistStopPropagation } = require('internal/event_target');
    signal.addEventListener('abort', onAbort, { __proto__: null, once: true, [kResistStopPropagation]: true });
  }
  try {
    while (!signal?.aborted) {
      if (due === 0) await new Promise((resolve) => { wake = resolve; });
      for (; due > 0; due--) yield value;
    }
    throw aborted(signal);
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

class Scheduler {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  yield() {
    if (!this[kScheduler]) throw new ERR_INVALID_THIS('Scheduler');
    return setImmediate();
  }

  wait(delay, options) {
    if (!this[kScheduler]) throw new ERR_INVALID_THIS('Scheduler');
    return setTimeout(delay, undefined, options);
  }
}

const scheduler = Object.create(Scheduler.prototype, {
  [kScheduler]: { __proto__: null, configurable: true, enumerable: true, writable: true, value: true },
});

module.exports = { setTimeout, setImmediate, setInterval, scheduler };
