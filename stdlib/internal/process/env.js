'use strict';
// `process.env`: an object of strings, guarded on writing. Owns the coercion and
// the checks of Node's exotic object; the strings are own properties of the
// guarded object, so reading needs no trap.

const binding = internalBinding('process');
const { codes: { ERR_INVALID_OBJECT_DEFINE_PROPERTY } } = require('internal/errors');
const { isPendingDeprecation } = require('internal/util');

const strings = {};
const initial = binding.environment();
for (let i = 0; i < initial.length; i += 2) {
  // Plain assignment would run the setter of `__proto__`.
  define(initial[i], initial[i + 1]);
}

function define(key, value) {
  if (key in strings && !Object.hasOwn(strings, key) || key === '__proto__') {
    Object.defineProperty(strings, key, {
      __proto__: null, value, writable: true, enumerable: true, configurable: true,
    });
  } else {
    strings[key] = value;
  }
}

let warned = false;
function warnAboutCoercion(value) {
  if (warned || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
  if (!isPendingDeprecation()) return;
  warned = true;
  process.emitWarning(
    'Assigning any value other than a string, number, or boolean to a ' +
    'process.env property is deprecated. Please make sure to convert the value ' +
    'to a string before setting process.env with it.',
    'DeprecationWarning', 'DEP0104');
}

function store(key, value) {
  if (typeof key === 'symbol' || typeof value === 'symbol') {
    throw new TypeError('Cannot convert a Symbol value to a string');
  }
  warnAboutCoercion(value);
  const text = `${value}`;
  // The system refuses such names; Node does not say so.
  if (key === '' || key.includes('=') || key.includes('\0')) return;
  define(key, text.includes('\0') ? text.slice(0, text.indexOf('\0')) : text);
  if (key === 'TZ') binding.timeZoneChanged(text);
}

const handler = {
  __proto__: null,
  set(target, key, value) {
    store(key, value);
    return true;
  },
  deleteProperty(target, key) {
    delete strings[key];
    if (key === 'TZ') binding.timeZoneChanged(undefined);
    return true;
  },
  defineProperty(target, key, descriptor) {
    if ('value' in descriptor) {
      if (descriptor.configurable && descriptor.writable && descriptor.enumerable) {
        store(key, descriptor.value);
        return true;
      }
      throw new ERR_INVALID_OBJECT_DEFINE_PROPERTY(
        "'process.env' only accepts a configurable, writable, and enumerable data descriptor");
    }
    if ('get' in descriptor || 'set' in descriptor) {
      throw new ERR_INVALID_OBJECT_DEFINE_PROPERTY(
        "'process.env' does not accept an accessor(getter/setter) descriptor");
    }
    throw new ERR_INVALID_OBJECT_DEFINE_PROPERTY(
      "'process.env' only accepts a configurable, writable, and enumerable data descriptor");
  },
  preventExtensions() {
    throw new TypeError('Cannot freeze');
  },
};

binding.adoptEnvironment(strings, handler);

module.exports = new Proxy(strings, handler);
