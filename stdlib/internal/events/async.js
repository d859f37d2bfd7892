'use strict';

// events.once() and events.on(): emitters and event targets as promises and
// async iterators. Loaded by events.js when first called.

const { AbortError, codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const {
  validateAbortSignal, validateInteger, validateObject,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');

const kWatermarkData = Symbol.for('nodejs.watermarkData');
const kFirstEventParam = Symbol('nodejs.kFirstEventParam');

const resistant = () => {
  const { kResistStopPropagation } = require('internal/event_target');
  return { __proto__: null, once: true, [kResistStopPropagation]: true };
};

function listen(emitter, name, listener, flags) {
  if (typeof emitter.on === 'function') {
    if (flags?.once) emitter.once(name, listener);
    else emitter.on(name, listener);
  } else if (typeof emitter.addEventListener === 'function') {
    emitter.addEventListener(name, listener, flags);
  } else {
    throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
  }
}

function unlisten(emitter, name, listener, flags) {
  if (typeof emitter.removeListener === 'function') emitter.removeListener(name, listener);
  else if (typeof emitter.removeEventListener === 'function') emitter.removeEventListener(name, listener, flags);
  else throw new ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
}

function readSignal(options) {
  const { signal } = options;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  return signal;
}

function once(emitter, name, options = kEmptyObject) {
  validateObject(options, 'options');
  const signal = readSignal(options);
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      emitter.removeListener(name, onEvent);
      if (signal !== undefined) unlisten(signal, 'abort', onAbort);
      reject(error);
    };
    const onEvent = (...args) => {
      if (typeof emitter.removeListener === 'function') emitter.removeListener('error', onError);
      if (signal !== undefined) unlisten(signal, 'abort', onAbort);
      resolve(args);
    };
    const onAbort = () => {
      unlisten(emitter, name, onEvent);
      if (typeof emitter.removeListener === 'function') emitter.removeListener('error', onError);
      reject(new AbortError(undefined, { cause: signal.reason }));
    };
    const options = typeof emitter?.on === 'function' ? { __proto__: null, once: true } : resistant();
    listen(emitter, name, onEvent, options);
    // Event targets have no notion of 'error'.
    if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', onError);
    if (signal !== undefined) listen(signal, 'abort', onAbort, resistant());
  });
}

const AsyncIteratorPrototype =
  Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);

function on(emitter, event, options = kEmptyObject) {
  validateObject(options, 'options');
  const signal = readSignal(options);
  // Both spellings are documented: streams-like and readline's older one.
  const high = options.highWaterMark ?? options.highWatermark ?? Number.MAX_SAFE_INTEGER;
  validateInteger(high, 'options.highWaterMark', 1);
  const low = options.lowWaterMark ?? options.lowWatermark ?? 1;
  validateInteger(low, 'options.lowWaterMark', 1);

  const values = [];
  const waiting = [];
  const undo = [];
  let paused = false;
  let error = null;
  let finished = false;

  const add = (target, name, listener, flags) => {
    listen(target, name, listener, flags);
    undo.push(() => unlisten(target, name, listener, flags));
  };

  const iterator = Object.setPrototypeOf({
    next() {
      if (values.length > 0) {
        const value = values.shift();
        if (paused && values.length < low) {
          emitter.resume();
          paused = false;
        }
        return Promise.resolve({ value, done: false });
      }
      // An error surfaces once, after the values that came before it.
      if (error !== null) {
        const rejected = Promise.reject(error);
        error = null;
        return rejected;
      }
      if (finished) return close();
      return new Promise((resolve, reject) => { waiting.push({ resolve, reject }); });
    },
    return() {
      return close();
    },
    throw(err) {
      if (!err || !(err instanceof Error)) {
        throw new ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', err);
      }
      errorHandler(err);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [kWatermarkData]: {
      get size() { return values.length; },
      get low() { return low; },
      get high() { return high; },
      get isPaused() { return paused; },
    },
  }, AsyncIteratorPrototype);

  const first = options[kFirstEventParam];
  const onEvent = first ? onValue : (...args) => onValue(args);
  add(emitter, event, onEvent);
  if (event !== 'error' && typeof emitter.on === 'function') add(emitter, 'error', errorHandler);
  const { close: closeNames } = options;
  if (closeNames?.length) {
    for (let i = 0; i < closeNames.length; i++) add(emitter, closeNames[i], close);
  }
  if (signal !== undefined) add(signal, 'abort', onAbort, resistant());
  return iterator;

  function onAbort() {
    errorHandler(new AbortError(undefined, { cause: signal.reason }));
  }

  function onValue(value) {
    if (waiting.length > 0) {
      waiting.shift().resolve({ value, done: false });
      return;
    }
    values.push(value);
    if (!paused && values.length > high) {
      paused = true;
      emitter.pause();
    }
  }

  function errorHandler(err) {
    if (waiting.length > 0) waiting.shift().reject(err);
    else error = err;
    close();
  }

  function close() {
    for (let i = 0; i < undo.length; i++) undo[i]();
    undo.length = 0;
    finished = true;
    const done = { value: undefined, done: true };
    for (let i = 0; i < waiting.length; i++) waiting[i].resolve(done);
    waiting.length = 0;
    return Promise.resolve(done);
  }
}

module.exports = { kFirstEventParam, on, once };
