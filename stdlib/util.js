'use strict';
// node:util. What programs use daily is here or native (crates/util); the rest
// is loaded when first read: internal/util/{legacy,extra,parse_args,diff}.js.
// Loaded by very many packages, so it must stay small.

const {
  defineProperties,
  defineProperty,
  getOwnPropertyDescriptors,
  setPrototypeOf,
} = Object;
const { apply } = Reflect;
const {
  codes: { ERR_FALSY_VALUE_REJECTION, ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { defineLazyProperties, deprecate, promisify } = require('internal/util');
const { format, formatWithOptions, inspect, stripVTControlCharacters, toUSVString } = internalBinding('util');

function inherits(ctor, superCtor) {
  if (ctor === undefined || ctor === null) throw new ERR_INVALID_ARG_TYPE('ctor', 'Function', ctor);
  if (superCtor === undefined || superCtor === null) {
    throw new ERR_INVALID_ARG_TYPE('superCtor', 'Function', superCtor);
  }
  if (superCtor.prototype === undefined) {
    throw new ERR_INVALID_ARG_TYPE('superCtor.prototype', 'Object', superCtor.prototype);
  }
  defineProperty(ctor, 'super_', { __proto__: null, value: superCtor, writable: true, configurable: true });
  setPrototypeOf(ctor.prototype, superCtor.prototype);
}

// `null` means "no error" to a callback, so falsy reasons are wrapped.
function callbackifyOnRejected(reason, callback) {
  if (!reason) {
    reason = new ERR_FALSY_VALUE_REJECTION(reason);
    Error.captureStackTrace(reason, callbackifyOnRejected);
  }
  return callback(reason);
}

function callbackify(original) {
  validateFunction(original, 'original');
  // What the callback throws is an uncaught exception, hence nextTick.
  function callbackified(...args) {
    const last = args.pop();
    validateFunction(last, 'last argument');
    const callback = last.bind(this);
    apply(original, this, args).then(
      (value) => process.nextTick(callback, null, value),
      (reason) => process.nextTick(callbackifyOnRejected, reason, callback));
  }
  const descriptors = getOwnPropertyDescriptors(original);
  // User code may have replaced either property.
  if (typeof descriptors.length.value === 'number') descriptors.length.value++;
  if (typeof descriptors.name.value === 'string') descriptors.name.value += 'Callbackified';
  return defineProperties(callbackified, descriptors);
}

function debuglog(set, cb) {
  return require('internal/util/debuglog').debuglog(set, cb);
}

function isDeepStrictEqual(a, b) {
  return require('internal/util/comparisons').isDeepStrictEqual(a, b);
}

module.exports = {
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  formatWithOptions,
  inherits,
  inspect,
  isDeepStrictEqual,
  promisify,
  stripVTControlCharacters,
  toUSVString,
};

defineLazyProperties(module.exports, 'internal/util/extra', [
  '_errnoException', '_exceptionWithHostPort', 'getCallSite', 'getCallSites', 'getSystemErrorMap',
  'getSystemErrorMessage', 'getSystemErrorName', 'parseEnv', 'setTraceSigInt', 'styleText',
  'transferableAbortController', 'transferableAbortSignal', 'types',
]);
defineLazyProperties(module.exports, 'internal/util/legacy', [
  '_extend', 'isArray', 'isBoolean', 'isBuffer', 'isDate', 'isError', 'isFunction', 'isNull',
  'isNullOrUndefined', 'isNumber', 'isObject', 'isPrimitive', 'isRegExp', 'isString', 'isSymbol',
  'isUndefined', 'log',
]);
defineLazyProperties(module.exports, 'internal/abort_controller', ['aborted']);
defineLazyProperties(module.exports, 'internal/encoding', ['TextDecoder', 'TextEncoder']);
defineLazyProperties(module.exports, 'internal/mime', ['MIMEParams', 'MIMEType']);
defineLazyProperties(module.exports, 'internal/util/diff', ['diff']);
defineLazyProperties(module.exports, 'internal/util/parse_args/parse_args', ['parseArgs']);
