'use strict';

// The error classes and helpers few modules need. Reached through the getters of
// internal/errors only.

const { errnoEntry, kIsNodeError, message: codeMessage } = internalBinding('errors');
const { defineProperty, defineProperties, getOwnPropertyDescriptor, isExtensible } = Object;
const { captureStackTrace } = Error;
const { isArray } = Array;

// Thrown with a context { code, message, syscall, errno?, path?, dest? } which
// stays reachable (and writable through errno, syscall, path, dest) as `info`.
class SystemError extends Error {
  constructor(key, context) {
    super();
    let message = `${codeMessage(key, [])}: ${context.syscall} returned ${context.code} (${context.message})`;
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

function uvErrmapGet(errno) {
  const entry = errnoEntry(errno);
  return entry[0] === 'UNKNOWN' ? undefined : entry;
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
  const error = new AggregateError([outer, inner], outer.message);
  captureStackTrace(error, aggregateTwoErrors);
  error.code = outer.code;
  return error;
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

// Frames of the runtime are no user code: a stack that starts with them says nothing.
function hideInternalStackFrames(error) {
  const { stack } = error;
  if (typeof stack !== 'string') return;
  error.stack = stack.split('\n').filter((line) => !/^ {4}at .*\(?node:internal/.test(line)).join('\n');
}

module.exports = {
  NodeAggregateError,
  SystemError,
  aggregateTwoErrors,
  hideInternalStackFrames,
  inspectWithNoCustomRetry,
  isErrorLike,
  isErrorStackTraceLimitWritable,
  kEnhanceStackBeforeInspector: Symbol('kEnhanceStackBeforeInspector'),
  systemErrorClass,
  uvErrmapGet,
};
