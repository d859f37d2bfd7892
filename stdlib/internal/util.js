'use strict';
// Small helpers shared by the other stdlib files: deprecation, promisify, lazy
// properties, encoding names. Loaded by nearly every program, so it must stay
// small; what few need lives in internal/util/rare.js behind lazy getters.
// It must not require any public module at load time.

const {
  defineProperty,
  defineProperties,
  freeze,
  getOwnPropertyDescriptor,
  getOwnPropertyDescriptors,
  getPrototypeOf,
  setPrototypeOf,
} = Object;
const { apply, construct } = Reflect;
const { isNativeError, isPromise } = internalBinding('types');
const isInstance = Function.prototype[Symbol.hasInstance];

const kEmptyObject = freeze({ __proto__: null });
const kEnumerableProperty = freeze({ __proto__: null, enumerable: true });
const customInspectSymbol = Symbol.for('nodejs.util.inspect.custom');
const customPromisify = Symbol.for('nodejs.util.promisify.custom');
const { customPromisifyArgs } = require('internal/util/promisify_args');

function isError(value) {
  return isNativeError(value) || apply(isInstance, Error, [value]);
}

// -- deprecation -----------------------------------------------------------

// A code is warned about once per process, whichever function carries it.
const codesWarned = { __proto__: null };

function getDeprecationWarningEmitter(code, message, fn, useEmitSync, allowed) {
  let warned = false;
  return function(arg) {
    if (warned || (allowed !== undefined && !allowed(arg))) return;
    warned = true;
    if (code === 'ExperimentalWarning') {
      process.emitWarning(message, code, fn);
    } else if (code === undefined) {
      process.emitWarning(message, 'DeprecationWarning', fn);
    } else if (!codesWarned[code]) {
      codesWarned[code] = true;
      const emit = useEmitSync ? require('internal/process/warning').emitWarningSync : process.emitWarning;
      emit(message, 'DeprecationWarning', code, fn);
    }
  };
}

function copyLength(target, fn) {
  const descriptor = getOwnPropertyDescriptor(fn, 'length');
  if (descriptor !== undefined) defineProperty(target, 'length', descriptor);
}

function deprecate(fn, msg, code, useEmitSync, modifyPrototype = true) {
  if (code !== undefined) require('internal/validators').validateString(code, 'code');
  const warn = getDeprecationWarningEmitter(code, msg, deprecated, useEmitSync);
  function deprecated(...args) {
    if (!process.noDeprecation) warn();
    if (new.target) return construct(fn, args, new.target);
    return apply(fn, this, args);
  }
  if (modifyPrototype) {
    // The wrapper stands in for `fn` everywhere: statics through the chain,
    // and instances of either are instances of both.
    setPrototypeOf(deprecated, fn);
    if (fn.prototype) deprecated.prototype = fn.prototype;
    copyLength(deprecated, fn);
  }
  return deprecated;
}

function isPendingDeprecation() {
  const { getOptionValue } = require('internal/options');
  return getOptionValue('--pending-deprecation') && !getOptionValue('--no-deprecation');
}

function pendingDeprecate(fn, msg, code) {
  const warn = getDeprecationWarningEmitter(code, msg, deprecated, false, isPendingDeprecation);
  function deprecated(...args) {
    warn();
    return apply(fn, this, args);
  }
  copyLength(deprecated, fn);
  return deprecated;
}

const experimentalWarned = { __proto__: null };

function emitExperimentalWarning(feature, messagePrefix, code, ctor) {
  if (experimentalWarned[feature]) return;
  experimentalWarned[feature] = true;
  const text = `${feature} is an experimental feature and might change at any time`;
  process.emitWarning(messagePrefix ? messagePrefix + text : text, 'ExperimentalWarning', code, ctor);
}

// -- promisify -------------------------------------------------------------

function promisify(original) {
  const { validateFunction } = require('internal/validators');
  validateFunction(original, 'original');

  let custom = original[customPromisify];
  if (custom) {
    validateFunction(custom, 'util.promisify.custom');
    return defineProperty(custom, customPromisify, {
      __proto__: null, value: custom, enumerable: false, writable: false, configurable: true,
    });
  }

  // Names for the fields when the callback hands over several results.
  const names = original[customPromisifyArgs];
  function fn(...args) {
    return new Promise((resolve, reject) => {
      args.push(function(err, value) {
        if (err) return reject(err);
        if (names === undefined || arguments.length < 3) return resolve(value);
        const result = {};
        for (let i = 0; i < names.length; i++) result[names[i]] = arguments[i + 1];
        resolve(result);
      });
      if (isPromise(apply(original, this, args))) {
        process.emitWarning(
          'Calling promisify on a function that returns a Promise is likely a mistake.',
          'DeprecationWarning', 'DEP0174');
      }
    });
  }

  setPrototypeOf(fn, getPrototypeOf(original));
  defineProperty(fn, customPromisify, {
    __proto__: null, value: fn, enumerable: false, writable: false, configurable: true,
  });
  return defineProperties(fn, getOwnPropertyDescriptors(original));
}
promisify.custom = customPromisify;

// -- small things ----------------------------------------------------------

function once(callback, { preserveReturnValue = false } = kEmptyObject) {
  let called = false;
  let kept;
  return function(...args) {
    if (called) return kept;
    called = true;
    const result = apply(callback, this, args);
    if (preserveReturnValue) kept = result;
    return result;
  };
}

// Removes one element without the array that splice would make.
function spliceOne(list, index) {
  const last = list.length - 1;
  for (; index < last; index++) list[index] = list[index + 1];
  list.pop();
}

const encodingNames = {
  __proto__: null,
  '': 'utf8', 'utf8': 'utf8', 'utf-8': 'utf8',
  'ucs2': 'utf16le', 'ucs-2': 'utf16le', 'utf16le': 'utf16le', 'utf-16le': 'utf16le',
  'latin1': 'latin1', 'binary': 'latin1',
  'ascii': 'ascii', 'hex': 'hex', 'base64': 'base64', 'base64url': 'base64url',
};

function normalizeEncoding(encoding) {
  if (encoding === undefined || encoding === null) return 'utf8';
  if (typeof encoding !== 'string') return undefined;
  return encodingNames[encoding] ?? encodingNames[encoding.toLowerCase()];
}

// Gives `target` one property per key that loads module `id` when first read
// and is a plain property from then on.
function defineLazyProperties(target, id, keys, enumerable = true) {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const settle = (object, value) => {
      defineProperty(object, key, {
        __proto__: null, configurable: true, enumerable, writable: true, value,
      });
      return value;
    };
    const get = function() { return settle(target, require(id)[key]); };
    const set = function(value) { settle(this, value); };
    defineProperty(get, 'name', { __proto__: null, value: key });
    defineProperty(set, 'name', { __proto__: null, value: key });
    defineProperty(target, key, { __proto__: null, configurable: true, enumerable, get, set });
  }
}

function getLazy(initializer) {
  let value;
  let done = false;
  return function() {
    if (!done) {
      value = initializer();
      done = true;
    }
    return value;
  };
}

// `object[key] = value` that neither reads nor triggers inherited setters.
function setOwnProperty(object, key, value) {
  return defineProperty(object, key, {
    __proto__: null, configurable: true, enumerable: true, value, writable: true,
  });
}

// The three Web IDL shapes differ only in enumerability.
function defineOperation(target, name, value) {
  defineProperty(target, name, { __proto__: null, writable: true, enumerable: true, configurable: true, value });
}

function exposeInterface(target, name, value) {
  defineProperty(target, name, { __proto__: null, writable: true, enumerable: false, configurable: true, value });
}

function createDeferredPromise() {
  let resolve;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve = res;
    reject = rej;
  });
  return { promise, resolve, reject };
}

module.exports = {
  SymbolAsyncDispose: Symbol.asyncDispose,
  SymbolDispose: Symbol.dispose,
  createDeferredPromise,
  customInspectSymbol,
  customPromisifyArgs,
  defineLazyProperties,
  defineOperation,
  deprecate,
  emitExperimentalWarning,
  exposeInterface,
  exposeNamespace: exposeInterface,
  getDeprecationWarningEmitter,
  getLazy,
  isError,
  isMacOS: process.platform === 'darwin',
  isPendingDeprecation,
  isWindows: process.platform === 'win32',
  kEmptyObject,
  kEnumerableProperty,
  kIsEncodingSymbol: Symbol('kIsEncodingSymbol'),
  kVmBreakFirstLineSymbol: Symbol('kVmBreakFirstLineSymbol'),
  normalizeEncoding,
  once,
  pendingDeprecate,
  promisify,
  setOwnProperty,
  spliceOne,
};

defineLazyProperties(module.exports, 'internal/util/rare', [
  'SideEffectFreeRegExpPrototypeExec', 'SideEffectFreeRegExpPrototypeSymbolReplace',
  'SideEffectFreeRegExpPrototypeSymbolSplit', 'WeakReference', 'assertCrypto', 'assignFunctionName',
  'cachedResult', 'convertToValidSignal', 'createClassWrapper', 'decorateErrorStack',
  'defineReplaceableLazyAttribute', 'encodingsMap', 'exposeGetterAndSetter', 'exposeLazyInterfaces',
  'filterDuplicateStrings', 'filterOwnProperties', 'getCIDR', 'getCWDURL', 'getConstructorOf',
  'getSystemErrorMap', 'getSystemErrorMessage', 'getSystemErrorName', 'guessHandleType',
  'isInsideNodeModules', 'isUnderNodeModules', 'join', 'lazyDOMException', 'lazyDOMExceptionClass',
  'lazyRegExp', 'removeColors', 'sleep', 'toUSVString',
]);
