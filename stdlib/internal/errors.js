'use strict';

// Node's internal error classes, on top of the native table of ERR_* codes.
//
// Owns: the lazily filled `codes` object and what nearly every module needs to
// throw. Messages are made natively (crates/base/src/codes.rs,
// crates/engine/src/errors): this file must not contain a message of an ERR_*
// code. It is loaded by nearly everything, so the rest is in internal/errors/rare.

const native = internalBinding('errors');
const { defineProperty } = Object;

// A class per code would cost milliseconds at start: each is made on first use.
function lookUp(target, code) {
  let made = target[code];
  if (made === undefined && typeof code === 'string') {
    made = native.make(code);
    if (made === null) made = require('internal/errors/rare').systemErrorClass(code);
    if (made !== undefined) target[code] = made;
  }
  return made;
}

const codes = new Proxy({ __proto__: null }, {
  get: lookUp,
  has: (target, code) => lookUp(target, code) !== undefined,
  ownKeys(target) {
    const { names } = native;
    for (let i = 0; i < names.length; i++) lookUp(target, names[i]);
    return Reflect.ownKeys(target);
  },
});

// Not the DOMException of the same name: a plain Error with `code`.
class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    if (options !== undefined && typeof options !== 'object') {
      throw new codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
    }
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

// Natives throw most validation errors and leave no frame: nothing is hidden
// here, the function only gains the second name its callers use.
function hideStackFrames(fn) {
  fn.withoutStackTrace = fn;
  return fn;
}

function isStackOverflowError(error) {
  return error?.name === 'RangeError' && error.message === 'Maximum call stack size exceeded';
}

module.exports = {
  AbortError,
  codes,
  hideStackFrames,
  isStackOverflowError,
  getMessage: native.message,
};

// The rest of the exports: natives as they are, rare ones when they are read.
const natives = [
  'ConnResetException', 'DNSException', 'ErrnoException', 'ExceptionWithHostPort', 'UVException',
  'UVExceptionWithHostPort', 'determineSpecificType', 'formatList', 'genericNodeError', 'kIsNodeError',
];
for (let i = 0; i < natives.length; i++) module.exports[natives[i]] = native[natives[i]];

const rare = [
  'NodeAggregateError', 'SystemError', 'aggregateTwoErrors', 'hideInternalStackFrames', 'inspectWithNoCustomRetry',
  'isErrorLike', 'isErrorStackTraceLimitWritable', 'kEnhanceStackBeforeInspector', 'uvErrmapGet',
];
for (let i = 0; i < rare.length; i++) {
  const name = rare[i];
  defineProperty(module.exports, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return require('internal/errors/rare')[name]; },
  });
}
