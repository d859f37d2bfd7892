'use strict';
// The helpers of internal/util that few programs reach. Reached through the
// lazy getters of internal/util only; nothing here may be needed at start-up.

const {
  defineProperty,
  defineProperties,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  setPrototypeOf,
} = Object;
const { apply, construct } = Reflect;
const {
  codes: { ERR_NO_CRYPTO, ERR_UNKNOWN_SIGNAL },
} = require('internal/errors');
const binding = internalBinding('util');
const { defineLazyProperties, kEmptyObject } = require('internal/util');

// User code may replace RegExp.prototype.exec and friends; these use the
// originals and leave `lastIndex` of the given expression alone.
const regExpExec = RegExp.prototype.exec;
const regExpReplace = RegExp.prototype[Symbol.replace];
const regExpSplit = RegExp.prototype[Symbol.split];
const RegExpCtor = RegExp;

function freshCopy(regex) {
  return new RegExpCtor(regex.source, regex.flags);
}

function SideEffectFreeRegExpPrototypeExec(regex, string) {
  return apply(regExpExec, freshCopy(regex), [string]);
}

function SideEffectFreeRegExpPrototypeSymbolReplace(regex, string, replacement) {
  return apply(regExpReplace, freshCopy(regex), [string, replacement]);
}

function SideEffectFreeRegExpPrototypeSymbolSplit(regex, string, limit = undefined) {
  return apply(regExpSplit, freshCopy(regex), [string, limit]);
}

function lazyRegExp(source, flags) {
  let regex;
  return () => (regex ??= new RegExpCtor(source, flags));
}

// A weak reference that can be held strongly while somebody counts on it.
class WeakReference {
  #weak;
  #strong = null;
  #count = 0;
  constructor(object) { this.#weak = new WeakRef(object); }
  incRef() {
    if (++this.#count === 1) this.#strong = this.#weak.deref() ?? null;
    return this.#count;
  }
  decRef() {
    if (--this.#count === 0) this.#strong = null;
    return this.#count;
  }
  get() { return this.#strong ?? this.#weak.deref(); }
}

function assertCrypto() {
  if (!process.versions.openssl) throw new ERR_NO_CRYPTO();
}

function assignFunctionName(name, fn, descriptor = kEmptyObject) {
  if (typeof name === 'symbol') name = `[${name.description}]`;
  return defineProperty(fn, 'name', {
    __proto__: null,
    writable: false,
    enumerable: false,
    configurable: true,
    ...getOwnPropertyDescriptor(fn, 'name'),
    ...descriptor,
    value: name,
  });
}

function cachedResult(fn) {
  let result;
  return () => {
    result ??= fn();
    return result.slice();
  };
}

let signalNumbers;
function convertToValidSignal(signal) {
  const { signals } = require('os').constants;
  if (typeof signal === 'number') {
    if (signalNumbers === undefined) {
      signalNumbers = { __proto__: null };
      for (const name of Object.keys(signals)) signalNumbers[signals[name]] = name;
    }
    if (signalNumbers[signal]) return signal;
  } else if (typeof signal === 'string') {
    const number = signals[signal.toUpperCase()];
    if (number) return number;
  }
  throw new ERR_UNKNOWN_SIGNAL(signal);
}

// A class that may be called without `new`.
function createClassWrapper(type) {
  function wrapper(...args) {
    return construct(type, args, new.target || type);
  }
  defineProperties(wrapper, {
    name: { __proto__: null, value: type.name },
    length: { __proto__: null, value: type.length },
  });
  setPrototypeOf(wrapper, type);
  wrapper.prototype = type.prototype;
  return wrapper;
}

// The source line shown above a stack is added by the printer of uncaught
// errors here, so there is nothing to decorate.
function decorateErrorStack() {}

function defineReplaceableLazyAttribute(target, id, keys, writable = true, check = undefined) {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    let value;
    let replaced = false;
    const get = function() {
      if (check !== undefined) apply(check, this, []);
      if (!replaced) value ??= require(id)[key];
      return value;
    };
    const set = function(newValue) {
      replaced = true;
      value = newValue;
    };
    defineProperty(get, 'name', { __proto__: null, value: `get ${key}` });
    defineProperty(set, 'name', { __proto__: null, value: `set ${key}` });
    defineProperty(target, key, {
      __proto__: null, enumerable: true, configurable: true, get, set: writable ? set : undefined,
    });
  }
}

function exposeGetterAndSetter(target, name, get, set = undefined) {
  defineProperty(target, name, { __proto__: null, enumerable: false, configurable: true, get, set });
}

function exposeLazyInterfaces(target, id, keys) {
  defineLazyProperties(target, id, keys, false);
}

function filterDuplicateStrings(items, low) {
  const seen = new Map();
  for (let i = 0; i < items.length; i++) {
    const key = items[i].toLowerCase();
    seen.set(key, low ? key : items[i]);
  }
  return Array.from(seen.values()).sort();
}

function filterOwnProperties(source, keys) {
  const result = { __proto__: null };
  for (let i = 0; i < keys.length; i++) {
    if (Object.hasOwn(source, keys[i])) result[keys[i]] = source[keys[i]];
  }
  return result;
}

// `address/prefix`, or null when the mask has holes.
function getCIDR(address, netmask, family) {
  const v6 = family === 'IPv6';
  const width = v6 ? 16 : 8;
  let bits = '';
  if (v6) {
    // Leading groups of a mask are all written out; `::` can only end it.
    const groups = netmask.split('::')[0].split(':');
    for (const group of groups) {
      if (group !== '') bits += Number.parseInt(group, 16).toString(2).padStart(width, '0');
    }
  } else {
    for (const part of netmask.split('.')) bits += Number(part).toString(2).padStart(width, '0');
  }
  const ones = bits.indexOf('0') === -1 ? bits.length : bits.indexOf('0');
  if (bits.indexOf('1', ones) !== -1) return null;
  return `${address}/${ones}`;
}

let cwdURL;
let cwdOfURL;
// The directory may be gone: then the root stands in for it.
function getCWDURL() {
  const { pathToFileURL } = require('internal/url');
  let cwd;
  try {
    cwd = process.cwd();
  } catch {
    cwdURL ??= pathToFileURL('/');
    return cwdURL;
  }
  if (cwd !== cwdOfURL) {
    cwdURL = pathToFileURL(`${cwd}/`);
    cwdOfURL = cwd;
  }
  return cwdURL;
}

function getConstructorOf(object) {
  for (; object; object = getPrototypeOf(object)) {
    const descriptor = getOwnPropertyDescriptor(object, 'constructor');
    if (descriptor !== undefined && typeof descriptor.value === 'function' && descriptor.value.name !== '') {
      return descriptor.value;
    }
  }
  return null;
}

function isUnderNodeModules(filename) {
  return typeof filename === 'string' && /[\\/]node_modules[\\/]/.test(filename);
}

function isInsideNodeModules() {
  const frames = require('internal/util/call_sites').callSites(50, isInsideNodeModules);
  for (let i = 0; i < frames.length; i++) {
    const name = frames[i].scriptName;
    if (typeof name !== 'string' || name === '' || name.startsWith('node:')) continue;
    return isUnderNodeModules(name);
  }
  return false;
}

function join(list, separator) {
  return list.join(separator);
}

function lazyDOMExceptionClass() {
  return require('internal/domexception').DOMException;
}

function lazyDOMException(message, name) {
  const error = new (lazyDOMExceptionClass())(message, name);
  if (typeof Error.captureStackTrace === 'function') Error.captureStackTrace(error, lazyDOMException);
  return error;
}

function removeColors(text) {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[\d\d?m/g, '');
}

function sleep(msec) {
  require('internal/validators').validateUint32(msec, 'msec');
  binding.sleep(msec);
}

module.exports = {
  SideEffectFreeRegExpPrototypeExec,
  SideEffectFreeRegExpPrototypeSymbolReplace,
  SideEffectFreeRegExpPrototypeSymbolSplit,
  WeakReference,
  assertCrypto,
  assignFunctionName,
  cachedResult,
  convertToValidSignal,
  createClassWrapper,
  decorateErrorStack,
  defineReplaceableLazyAttribute,
  encodingsMap: {
    __proto__: null, ascii: 0, utf8: 1, base64: 2, utf16le: 3, latin1: 4, hex: 5, buffer: 6, base64url: 7,
  },
  exposeGetterAndSetter,
  exposeLazyInterfaces,
  filterDuplicateStrings,
  filterOwnProperties,
  getCIDR,
  getCWDURL,
  getConstructorOf,
  getSystemErrorMap: () => new Map(binding.getSystemErrors()),
  getSystemErrorMessage: binding.getSystemErrorMessage,
  getSystemErrorName: binding.getSystemErrorName,
  guessHandleType: (fd) => internalBinding('tty_wrap').guessHandleType(fd),
  isInsideNodeModules,
  isUnderNodeModules,
  join,
  lazyDOMException,
  lazyDOMExceptionClass,
  lazyRegExp,
  removeColors,
  sleep,
  toUSVString: binding.toUSVString,
};
