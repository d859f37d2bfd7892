'use strict';
// What happens to an error nobody caught: the events of `process`, then the
// report on stderr. Owns the capture callback and the form of the report; the
// runtime calls onFatalException and ends the process when it returns false.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET },
} = require('internal/errors');
const { errorSource, writeStderr } = internalBinding('errors');
const { emitExit, exit } = internalBinding('task_queue');

let captureFn = null;
// Set by the domain module; asked before the events of `process`.
let domainHandler;
// The 'exit' event of a failed process is running: what it throws is lost.
let leaving = false;

function setUncaughtExceptionCaptureCallback(fn) {
  if (fn === null) {
    captureFn = null;
    return;
  }
  if (typeof fn !== 'function') throw new ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], fn);
  if (captureFn !== null) throw new ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
  captureFn = fn;
}

function setDomainHandler(fn) {
  domainHandler = fn;
}

function hasUncaughtExceptionCaptureCallback() {
  return captureFn !== null;
}

// Before `events` is loaded nobody can listen: loading it to find out would be waste.
function emit(event, a, b) {
  if (!internalBinding('builtins').loaded().includes('internal/events/emitter')) return false;
  return process.emit(event, a, b);
}

function isWorker() {
  return !internalBinding('worker').thread()[1];
}

// True when a handler took the error. A handler that throws ends the process with code 7.
// `thrownAt`, if known, is the frame that threw, as a line of a stack.
function onFatalException(error, fromPromise, thrownAt) {
  if (leaving) return true;
  const origin = fromPromise ? 'unhandledRejection' : 'uncaughtException';
  try {
    emit('uncaughtExceptionMonitor', error, origin);
    if (captureFn !== null) {
      captureFn(error);
      return true;
    }
    if (domainHandler !== undefined && domainHandler(error)) return true;
    if (emit('uncaughtException', error, origin)) return true;
  } catch (inner) {
    if (isWorker()) {
      require('internal/worker/main').onFatal(inner);
      return false;
    }
    print(inner);
    exit(7);
  }
  leaving = true;
  if (internalBinding('options').get('--abort-on-uncaught-exception')) {
    enhance(error);
    print(error, fromPromise, thrownAt);
    process.abort();
  }
  if (isWorker()) {
    require('internal/worker/main').onFatal(error);
    return false;
  }
  emitExit(1);
  enhance(error);
  print(error, fromPromise, thrownAt);
  return false;
}

// An 'error' event nobody listened for also tells where it was emitted.
function enhance(error) {
  if (!isObject(error)) return;
  const { kEnhanceStackBeforeInspector } = require('internal/errors');
  try {
    if (typeof error[kEnhanceStackBeforeInspector] === 'function') {
      error.stack = error[kEnhanceStackBeforeInspector]();
    }
  } catch {
    // Shown as it is.
  }
}

// --- the report --------------------------------------------------------------------

const kTraceHint = '(Use `node --trace-uncaught ...` to show where the exception was thrown)';

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isNativeError(value) {
  return isObject(value) && internalBinding('types').isNativeError(value);
}

function shown(value) {
  const { inspect } = require('internal/util/inspect');
  const colors = require('internal/util/colors').shouldColorize(process.stderr);
  return inspect(value, { colors, customInspect: false, depth: Math.max(inspect.defaultOptions.depth, 5) });
}

function primitiveText(value) {
  return typeof value === 'symbol' ? '' : String(value);
}

// `file:line`, the line and a caret below the place, as far as they are known:
// where it was thrown, or else where the error was made.
function place(error, fromPromise, thrownAt) {
  let stack;
  if (isNativeError(error)) {
    try {
      ({ stack } = error);
    } catch {
      // A getter of the program.
    }
  }
  return errorSource(typeof stack === 'string' ? stack : undefined, !fromPromise, thrownAt);
}

function text(value) {
  if (!isObject(value)) return `${primitiveText(value)}\n${kTraceHint}`;
  try {
    return shown(value);
  } catch {
    try {
      return `${Error.prototype.toString.call(value)}\n${kTraceHint}`;
    } catch {
      return kTraceHint;
    }
  }
}

function print(error, fromPromise, thrownAt) {
  const where = place(error, fromPromise, thrownAt);
  let report = text(error);
  if (isNativeError(error)) {
    if (where !== undefined) report = `${where}\n\n${report}`;
  } else {
    report = where === undefined ? `Uncaught:\n${report}` : `\n${where}\n${report}`;
  }
  writeStderr(`${report}\n\nNode.js ${process.version}\n`);
}

module.exports = {
  hasUncaughtExceptionCaptureCallback,
  onFatalException,
  setDomainHandler,
  setUncaughtExceptionCaptureCallback,
};
