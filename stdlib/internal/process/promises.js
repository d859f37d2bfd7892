'use strict';
// What happens to rejected promises nobody handles. Owns the modes of
// --unhandled-rejections and the texts of the warnings; the engine only reports
// which promise was rejected without a handler and which got one later.

const { getOptionValue } = require('internal/options');
const { setFrame } = internalBinding('async_context');
const { fatal } = internalBinding('task_queue');
const { message: codeMessage } = internalBinding('errors');
const { isNativeError } = internalBinding('types');
const { hasOwn } = Object;

class UnhandledPromiseRejection extends Error {
  constructor(reason) {
    super(codeMessage('ERR_UNHANDLED_REJECTION', [plainText(reason)]));
    this.code = 'ERR_UNHANDLED_REJECTION';
    Object.defineProperty(this, 'name', {
      __proto__: null, value: 'UnhandledPromiseRejection', enumerable: false, writable: true, configurable: true,
    });
  }
}

function warningOf(name, message) {
  const warning = new Error(message);
  warning.name = name;
  return warning;
}

// A value as text without running any code of the program but getters.
function plainText(value) {
  if (typeof value === 'symbol' || typeof value !== 'object' || value === null) return String(value);
  const { toString } = value;
  if (isNativeError(value) || toString === Error.prototype.toString) return Error.prototype.toString.call(value);
  if (toString === Object.prototype.toString) {
    const name = value.constructor?.name;
    if (typeof name === 'string' && name !== '') return `#<${name}>`;
  }
  return Object.prototype.toString.call(value);
}

function isErrorLike(value) {
  return typeof value === 'object' && value !== null && (isNativeError(value) || hasOwn(value, 'stack'));
}

// Rejected since the last turn, and those already reported.
let pending = new Map();
const reported = new WeakMap();
let lastId = 0;
const handledLate = [];

function emit(event, a, b) {
  if (!internalBinding('builtins').loaded().includes('internal/events/emitter')) return false;
  return process.emit(event, a, b);
}

function record(kind, promise, reason, frame) {
  if (kind === 'reject') {
    pending.set(promise, { reason, id: ++lastId, frame });
    return;
  }
  if (pending.delete(promise)) return;
  const info = reported.get(promise);
  if (info === undefined) return;
  reported.delete(promise);
  const text = `Promise rejection was handled asynchronously (rejection id: ${info.id})`;
  const warning = warningOf('PromiseRejectionHandledWarning', text);
  warning.id = info.id;
  handledLate.push({ promise, warning });
}

function warn({ reason, id }) {
  const name = 'UnhandledPromiseRejectionWarning';
  const warning = warningOf(name,
    'Unhandled promise rejection. This error originated either by throwing inside of an async function without ' +
    'a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process ' +
    'on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see ' +
    `https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: ${id})`);
  try {
    if (isErrorLike(reason)) {
      warning.stack = reason.stack;
      process.emitWarning(reason.stack, name);
    } else {
      process.emitWarning(plainText(reason), name);
    }
  } catch {
    try {
      process.emitWarning(plainText(reason), name);
    } catch {
      // The reason cannot be shown at all.
    }
  }
  process.emitWarning(warning);
}

function raise({ reason }) {
  fatal(isErrorLike(reason) ? reason : new UnhandledPromiseRejection(reason), true);
}

function apply(mode, promise, info) {
  if (mode === 'strict') {
    raise(info);
    if (!emit('unhandledRejection', info.reason, promise)) warn(info);
    return;
  }
  const handled = emit('unhandledRejection', info.reason, promise);
  if (mode === 'warn') {
    warn(info);
  } else if (mode === 'warn-with-error-code') {
    if (!handled) {
      warn(info);
      process.exitCode = 1;
    }
  } else if (mode !== 'none' && !handled) {
    raise(info);
  }
}

// Takes [kind, promise, reason, frame] records ('reject' or 'handle') in the order they
// happened; true when code of the program may have run or a warning was queued.
function processRejections(list) {
  for (let i = 0; i < list.length; i++) record(list[i][0], list[i][1], list[i][2], list[i][3]);
  let active = handledLate.length > 0;
  while (handledLate.length !== 0) {
    const { promise, warning } = handledLate.shift();
    if (!emit('rejectionHandled', promise)) process.emitWarning(warning);
  }
  const batch = pending;
  pending = new Map();
  const mode = getOptionValue('--unhandled-rejections') || 'throw';
  batch.forEach((info, promise) => {
    reported.set(promise, info);
    active = true;
    // Listeners run in the async context the promise was rejected in.
    const outer = setFrame(info.frame);
    try {
      apply(mode, promise, info);
    } finally {
      setFrame(outer);
    }
  });
  return active;
}

module.exports = { processRejections };
