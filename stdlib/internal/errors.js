'use strict';

// Node's internal error classes, on top of the native table of ERR_* codes.
//
// Owns: the lazily filled `codes` object, the error classes that carry system
// information, and the small helpers every module uses to throw. Messages are
// made natively (crates/base/src/codes.rs, crates/engine/src/errors): this file
// must not contain a message of an ERR_* code. Loaded by nearly every module,
// so it stays small and requires nothing eagerly.

const native = internalBinding('errors');
const { kIsNodeError, errnoEntry, determineSpecificType, formatList } = native;
const { assign, defineProperty, defineProperties, getOwnPropertyDescriptor, isExtensible, keys } = Object;
const { captureStackTrace } = Error;
const { isArray } = Array;

// --- codes -----------------------------------------------------------------

// A class per code would cost milliseconds at start: each is made on first use.
function lookUp(target, code) {
  let made = target[code];
  if (made === undefined && typeof code === 'string') {
    made = native.make(code);
    if (made === null) made = systemErrorClass(code);
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

// --- errors with system information -------------------------------------------

// Thrown with a context { code, message, syscall, errno?, path?, dest? } which
// stays reachable (and writable through errno, syscall, path, dest) as `info`.
class SystemError extends Error {
  constructor(key, context) {
    super();
    let message = `${native.message(key, [])}: ${context.syscall} returned ${context.code} (${context.message})`;
    if (context.path !== undefined) message += ` ${context.path}`;
    if (context.dest !== undefined) message += ` => ${context.dest}`;
    this.code = key;
    const hidden = (value) => ({ __proto__: null, value, enumerable: false, writable: true, configurable: true });
    defineProperties(this, {
      [kIsNodeError]: { ...hidden(true), writable: false },
      name: hidden(`SystemError [${key}]`),
      message: hidden(message),
      info: { __proto__: null, value: context, enumerable: true, configurable: true, writable: false },
    });
    mirror(this, context, 'errno');
    mirror(this, context, 'syscall');
    if (context.path !== undefined) mirrorPath(this, context, 'path');
    if (context.dest !== undefined) mirrorPath(this, context, 'dest');
    // The header of the stack shows the code; `name` itself does not.
    captureStackTrace?.(this, new.target);
    this.stack;
    this.name = 'SystemError';
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](recurseTimes, context) {
    const { inspect } = require('internal/util/inspect');
    return inspect(this, { ...context, getters: true, customInspect: false });
  }
}

function mirror(error, context, key) {
  defineProperty(error, key, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get: () => context[key],
    set(value) { context[key] = value; },
  });
}

function mirrorPath(error, context, key) {
  defineProperty(error, key, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get: () => context[key]?.toString(),
    set(value) {
      context[key] = value ? require('buffer').Buffer.from(value.toString()) : undefined;
    },
  });
}

function systemErrorClass(code) {
  class NodeError extends SystemError {
    constructor(context) {
      super(code, context);
    }
  }
  NodeError.HideStackFramesError = NodeError;
  return NodeError;
}

// The five below are used with `new` and give plain Errors: the frame of the
// function itself is taken off the stack, as a class constructor's would be.
function finish(error, maker) {
  captureStackTrace?.(error, maker);
  return error;
}

function UVException(context) {
  const { 0: code, 1: text } = errnoEntry(context.errno);
  const path = context.path ? context.path.toString() : undefined;
  const dest = context.dest ? context.dest.toString() : undefined;
  let message = `${code}: ${context.message || text}, ${context.syscall}`;
  if (path !== undefined) message += ` '${path}'`;
  if (dest !== undefined) message += ` -> '${dest}'`;
  const error = finish(new Error(message), UVException);
  const names = keys(context);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name !== 'message' && name !== 'path' && name !== 'dest') error[name] = context[name];
  }
  error.code = code;
  if (path) error.path = path;
  if (dest) error.dest = dest;
  return error;
}

function endpoint(address, port) {
  if (port && port > 0) return ` ${address}:${port}`;
  return address ? ` ${address}` : '';
}

function UVExceptionWithHostPort(errno, syscall, address, port) {
  const { 0: code, 1: text } = errnoEntry(errno);
  const message = `${syscall} ${code}: ${text}${endpoint(address, port)}`;
  const error = finish(new Error(message), UVExceptionWithHostPort);
  error.code = code;
  error.errno = errno;
  error.syscall = syscall;
  error.address = address;
  if (port) error.port = port;
  return error;
}

function ErrnoException(errno, syscall, original) {
  const code = require('util').getSystemErrorName(errno);
  const message = original ? `${syscall} ${code} ${original}` : `${syscall} ${code}`;
  const error = finish(new Error(message), ErrnoException);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  return error;
}

function ExceptionWithHostPort(errno, syscall, address, port, additional) {
  const code = require('util').getSystemErrorName(errno);
  const local = additional ? ` - Local (${additional})` : '';
  const message = `${syscall} ${code}${endpoint(address, port)}${local}`;
  const error = finish(new Error(message), ExceptionWithHostPort);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  error.address = address;
  if (port) error.port = port;
  return error;
}

// EAI_NODATA and EAI_NONAME: both are reported under the resolver's older name.
const UV_EAI_NODATA = -3007;
const UV_EAI_NONAME = -3008;

function DNSException(code, syscall, hostname) {
  let errno;
  if (typeof code === 'number') {
    errno = code;
    code = code === UV_EAI_NODATA || code === UV_EAI_NONAME ? 'ENOTFOUND' : errnoEntry(code)[0];
  }
  const error = finish(new Error(`${syscall} ${code}${hostname ? ` ${hostname}` : ''}`), DNSException);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  if (hostname) error.hostname = hostname;
  return error;
}

function ConnResetException(message) {
  const error = finish(new Error(message), ConnResetException);
  error.code = 'ECONNRESET';
  return error;
}

function uvErrmapGet(errno) {
  const entry = errnoEntry(errno);
  return entry[0] === 'UNKNOWN' ? undefined : entry;
}

// --- other classes -----------------------------------------------------------

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

class NodeAggregateError extends AggregateError {
  constructor(errors, message) {
    super(errors, message);
    this.code = errors[0]?.code;
  }

  get ['constructor']() {
    return AggregateError;
  }
}
defineProperty(NodeAggregateError.prototype, kIsNodeError, { __proto__: null, value: true });

function aggregateTwoErrors(inner, outer) {
  if (!inner || !outer || inner === outer) return inner || outer;
  if (isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  const error = finish(new AggregateError([outer, inner], outer.message), aggregateTwoErrors);
  error.code = outer.code;
  return error;
}

function genericNodeError(message, properties) {
  const error = finish(new Error(message), genericNodeError);
  assign(error, properties);
  return error;
}

// --- helpers -------------------------------------------------------------------

// Natives throw most validation errors and leave no frame: nothing is hidden
// here, the function only gains the second name its callers use.
function hideStackFrames(fn) {
  fn.withoutStackTrace = fn;
  return fn;
}

function isStackOverflowError(error) {
  return error?.name === 'RangeError' && error.message === 'Maximum call stack size exceeded';
}

function isErrorLike(value) {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'stack');
}

function isErrorStackTraceLimitWritable() {
  const descriptor = getOwnPropertyDescriptor(Error, 'stackTraceLimit');
  if (descriptor === undefined) return isExtensible(Error);
  return 'writable' in descriptor ? descriptor.writable : descriptor.set !== undefined;
}

function inspectWithNoCustomRetry(value, options) {
  const { inspect } = require('internal/util/inspect');
  try {
    return inspect(value, options);
  } catch {
    return inspect(value, { ...options, customInspect: false });
  }
}

module.exports = {
  AbortError,
  ConnResetException,
  DNSException,
  ErrnoException,
  ExceptionWithHostPort,
  NodeAggregateError,
  SystemError,
  UVException,
  UVExceptionWithHostPort,
  aggregateTwoErrors,
  codes,
  determineSpecificType,
  formatList,
  genericNodeError,
  getMessage: native.message,
  hideStackFrames,
  inspectWithNoCustomRetry,
  isErrorLike,
  isErrorStackTraceLimitWritable,
  isStackOverflowError,
  kEnhanceStackBeforeInspector: Symbol('kEnhanceStackBeforeInspector'),
  kIsNodeError,
  uvErrmapGet,
};
