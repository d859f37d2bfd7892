'use strict';

// The parts of EventEmitter that run when something unusual happens: an error
// nobody listens for, a rejected listener, too many listeners, and the statics
// that also take event targets. Loaded by events.js on demand.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNHANDLED_ERROR }, kEnhanceStackBeforeInspector,
} = require('internal/errors');
const { validateNumber } = require('internal/validators');

const { captureStackTrace } = Error;
const kRejection = Symbol.for('nodejs.rejection');

// `new Error` anywhere below is what `instanceof` compares with: a program may
// hand over errors of another realm, which count as plain values.
function unhandledError(emitter, args) {
  const error = args[0];
  if (!(error instanceof Error)) {
    const { inspect } = require('internal/util/inspect');
    let text;
    try {
      text = inspect(error);
    } catch {
      text = error;
    }
    const wrapped = new ERR_UNHANDLED_ERROR(text);
    wrapped.context = error;
    throw wrapped;
  }
  try {
    const at = {};
    captureStackTrace(at);
    Object.defineProperty(error, kEnhanceStackBeforeInspector, {
      __proto__: null, configurable: true, value: () => enhancedStack(emitter, error, at),
    });
  } catch {
    // A frozen error goes out as it is.
  }
  throw error;
}

// The error's stack, then "Emitted 'error' event" and the frames of the emit.
function enhancedStack(emitter, error, at) {
  let name = '';
  try {
    const own = emitter.constructor.name;
    if (own !== 'EventEmitter') name = ` on ${own} instance`;
  } catch {
    // No usable constructor: no name.
  }
  // The frames of this file and of events.js above the program's own call.
  const emitted = at.stack.split('\n').slice(1);
  while (emitted.length > 0 && /\(?node:(internal\/)?events[/:]/.test(emitted[0])) emitted.shift();
  return `${error.stack}\nEmitted 'error' event${name} at:\n${emitted.join('\n')}`;
}

function watchRejection(emitter, promise, type, args, kCapture) {
  // `then` may be anything, even a getter that throws: that is an 'error' too.
  try {
    const { then } = promise;
    if (typeof then === 'function') {
      then.call(promise, undefined, (error) => {
        // Out of the promise job: a throwing handler is an uncaught exception.
        process.nextTick(rejected, emitter, error, type, args, kCapture);
      });
    }
  } catch (error) {
    emitter.emit('error', error);
  }
}

function rejected(emitter, error, type, args, kCapture) {
  if (typeof emitter[kRejection] === 'function') {
    emitter[kRejection](error, type, ...args);
    return;
  }
  // A rejecting 'error' listener must not come back here for ever.
  const before = emitter[kCapture];
  try {
    emitter[kCapture] = false;
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = before;
  }
}

function leakWarning(emitter, type, list, max) {
  list.warned = true;
  const { inspect } = require('internal/util/inspect');
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ` +
    `${inspect(emitter, { depth: -1 })}. MaxListeners is ${max}. Use emitter.setMaxListeners() to increase limit`);
  warning.name = 'MaxListenersExceededWarning';
  warning.emitter = emitter;
  warning.type = type;
  warning.count = list.length;
  process.emitWarning(warning);
}

function validateMax(n, name) {
  validateNumber(n, name, 0);
}

const target = () => require('internal/event_target');

function getEventListeners(emitter, type) {
  if (typeof emitter?.listeners === 'function') return emitter.listeners(type);
  const { isEventTarget, listenersOf } = target();
  if (isEventTarget(emitter)) return listenersOf(emitter, type);
  throw new ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], emitter);
}

function getMaxListeners(emitter, maxListeners) {
  if (typeof emitter?.getMaxListeners === 'function') return maxListeners(emitter);
  const { isEventTarget, kMaxEventTargetListeners } = target();
  if (isEventTarget(emitter)) return emitter[kMaxEventTargetListeners];
  throw new ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], emitter);
}

function setMaxListeners(args) {
  const EventEmitter = require('events');
  const n = args.length === 0 || args[0] === undefined ? EventEmitter.defaultMaxListeners : args[0];
  validateMax(n, 'setMaxListeners');
  if (args.length < 2) {
    EventEmitter.defaultMaxListeners = n;
    return;
  }
  for (let i = 1; i < args.length; i++) {
    const one = args[i];
    const { isEventTarget, kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = target();
    if (isEventTarget(one)) {
      one[kMaxEventTargetListeners] = n;
      one[kMaxEventTargetListenersWarned] = false;
    } else if (typeof one?.setMaxListeners === 'function') {
      one.setMaxListeners(n);
    } else {
      throw new ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], one);
    }
  }
}

module.exports = {
  getEventListeners,
  getMaxListeners,
  leakWarning,
  setMaxListeners,
  unhandledError,
  validateMax,
  watchRejection,
};
