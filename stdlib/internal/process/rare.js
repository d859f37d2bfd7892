'use strict';
// The parts of `process` few programs touch: resources, native code, replacing
// the program, ref/unref, .env files, source maps, options of the environment.

const binding = internalBinding('process');
const {
  codes: {
    ERR_ACCESS_DENIED, ERR_DLOPEN_DISABLED, ERR_DLOPEN_FAILED, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE,
  },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateObject, validateString } = require('internal/validators');
const { deprecate, emitExperimentalWarning } = require('internal/util');
const { abort, availableMemory, constrainedMemory } = binding;

// --- usage ---------------------------------------------------------------------------

const usageKeys = [
  'userCPUTime', 'systemCPUTime', 'maxRSS', 'sharedMemorySize', 'unsharedDataSize', 'unsharedStackSize',
  'minorPageFault', 'majorPageFault', 'swappedOut', 'fsRead', 'fsWrite', 'ipcSent', 'ipcReceived',
  'signalsCount', 'voluntaryContextSwitches', 'involuntaryContextSwitches',
];

function resourceUsage() {
  const values = binding.resourceUsage();
  const usage = {};
  for (let i = 0; i < usageKeys.length; i++) usage[usageKeys[i]] = values[i];
  return usage;
}

// --- what keeps the process alive ----------------------------------------------------

function getActiveResourcesInfo() {
  return binding.activeResources();
}

// Requests are no objects here: each is shown by its kind.
function _getActiveRequests() {
  return binding.activeRequests().map((kind) => ({ __proto__: null, kind }));
}

function _getActiveHandles() {
  const list = [];
  const { stdin, stdout, stderr } = Object.getOwnPropertyDescriptors(process);
  // A stream that was never asked for has no handle.
  for (const found of [stdin, stdout, stderr]) if (found?.value?._handle) list.push(found.value);
  return list;
}

// --- native code -----------------------------------------------------------------------

function dlopen(module, filename) {
  if (process.permission?.has('addon') === false || !internalBinding('options').get('--addons')) {
    throw new ERR_DLOPEN_DISABLED();
  }
  if (arguments.length < 2) {
    const error = new TypeError('process.dlopen needs at least 2 arguments');
    error.code = 'ERR_MISSING_ARGS';
    throw error;
  }
  if (Object(module).exports === undefined || module.exports === null) {
    throw new TypeError('Cannot convert undefined or null to object');
  }
  throw new ERR_DLOPEN_FAILED(binding.dlopenError(`${filename}`));
}

function _linkedBinding(name) {
  const error = new Error(`No such binding was linked: ${name}`);
  error.code = 'ERR_INVALID_MODULE';
  throw error;
}

// Code that still uses this wants constants, type checks or the list of modules.
const legacyBindings = {
  __proto__: null,
  config: () => ({ hasIntl: typeof Intl === 'object', hasInspector: false, hasOpenSSL: false }),
  constants: () => ({
    __proto__: null,
    os: internalBinding('os').constants,
    fs: require('fs').constants,
    trace: {},
    internal: {},
  }),
  fs: () => internalBinding('fs'),
  natives() {
    const sources = {};
    const { publicIds } = internalBinding('builtins');
    for (let i = 0; i < publicIds.length; i++) sources[publicIds[i]] = '';
    return sources;
  },
  util() {
    const { types } = require('util');
    const names = [
      'isAnyArrayBuffer', 'isArrayBuffer', 'isArrayBufferView', 'isAsyncFunction', 'isDataView', 'isDate',
      'isExternal', 'isMap', 'isMapIterator', 'isNativeError', 'isPromise', 'isRegExp', 'isSet', 'isSetIterator',
      'isTypedArray', 'isUint8Array',
    ];
    const table = {};
    for (const name of names) table[name] = types[name];
    return table;
  },
};

const legacyMade = { __proto__: null };

function loadBinding(module) {
  module = String(module);
  const make = legacyBindings[module];
  if (make === undefined) throw new Error(`No such module: ${module}`);
  return legacyMade[module] ??= make();
}

function bindingDeprecated(module) {
  if (process.permission !== undefined) throw new ERR_ACCESS_DENIED('process.binding');
  const { isPendingDeprecation } = require('internal/util');
  if (isPendingDeprecation()) warnBinding();
  return loadBinding(module);
}
Object.defineProperty(bindingDeprecated, 'name', { __proto__: null, value: 'binding', configurable: true });

let bindingWarned = false;
function warnBinding() {
  if (bindingWarned) return;
  bindingWarned = true;
  process.emitWarning(
    'Access to process.binding(\'module\') is deprecated.', 'DeprecationWarning', 'DEP0111');
}

// --- replacing the program ---------------------------------------------------------------

function execve(execPath, args = [], env = process.env) {
  emitExperimentalWarning('process.execve');
  validateString(execPath, 'execPath');
  if (!Array.isArray(args)) throw new ERR_INVALID_ARG_TYPE('args', 'Array', args);
  for (let i = 0; i < args.length; i++) {
    if (typeof args[i] !== 'string' || args[i].includes('\0')) {
      throw new ERR_INVALID_ARG_VALUE(`args[${i}]`, args[i], 'must be a string without null bytes');
    }
  }
  validateObject(env, 'env');
  const pairs = [];
  for (const key of Object.keys(env)) {
    const value = env[key];
    if (typeof value !== 'string' || value.includes('\0') || key.includes('\0')) {
      throw new ERR_INVALID_ARG_VALUE(
        'env', env, 'must be an object with string keys and values without null bytes');
    }
    pairs.push(`${key}=${value}`);
  }
  const code = binding.execve(execPath, args, pairs);
  // The old program cannot go on: its output is flushed and its state given up.
  binding.rawDebug(`process.execve failed with error code ${code}\n${new Error().stack}`);
  abort();
}

// --- ref and unref ------------------------------------------------------------------------

function ref(maybeRefable) {
  const method = maybeRefable?.[Symbol.for('nodejs.ref')] || maybeRefable?.ref;
  if (typeof method === 'function') Reflect.apply(method, maybeRefable, []);
}

function unref(maybeRefable) {
  const method = maybeRefable?.[Symbol.for('nodejs.unref')] || maybeRefable?.unref;
  if (typeof method === 'function') Reflect.apply(method, maybeRefable, []);
}

// --- modules and files ----------------------------------------------------------------------

function getBuiltinModule(id) {
  validateString(id, 'id');
  const name = id.startsWith('node:') ? id.slice(5) : id;
  const { exists, prefixOnlyIds, publicIds } = internalBinding('builtins');
  const isPublic = publicIds.includes(name) || (name !== id && prefixOnlyIds.includes(name));
  return isPublic && exists(name) ? require(name) : undefined;
}

function loadEnvFile(path = undefined) {
  const fs = require('fs');
  if (path != null && typeof path !== 'string') path = require('internal/fs/utils').getValidatedPath(path);
  const pairs = binding.parseEnv(fs.readFileSync(path ?? '.env', 'utf8'));
  const { env } = process;
  for (let i = 0; i < pairs.length; i += 2) {
    if (env[pairs[i]] === undefined) env[pairs[i]] = pairs[i + 1];
  }
}

function setSourceMapsEnabled(enabled) {
  validateBoolean(enabled, 'enabled');
  binding.setSourceMaps(enabled);
}

// --- old and internal ----------------------------------------------------------------------

const assert = deprecate(
  function assert(x, msg) {
    if (!x) {
      const { genericNodeError } = require('internal/errors');
      throw genericNodeError(msg || 'assertion error', { __proto__: null, code: 'ERR_ASSERTION' });
    }
  },
  'process.assert() is deprecated. Please use the `assert` module instead.', 'DEP0100');

function _rawDebug(...args) {
  const { format } = require('internal/util/inspect');
  binding.rawDebug(Reflect.apply(format, null, args));
}

function openStdin() {
  process.stdin.resume();
  return process.stdin;
}

function unavailable(name) {
  return { [name]() {
    const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
    throw new ERR_METHOD_NOT_IMPLEMENTED(`process.${name}()`);
  } }[name];
}

// --- what a garbage-collected or ending object should do ----------------------------------

// References are weak; each callback runs once at most, at the event it was made for.
const finalization = {
  register(object, fn) { enlist('exit', object, fn); },
  registerBeforeExit(object, fn) { enlist('beforeExit', object, fn); },
  unregister(object) {
    if (!object) return;
    for (const event of ['exit', 'beforeExit']) {
      enlisted[event] = enlisted[event].filter((entry) => {
        const held = entry.weak.deref();
        return held !== undefined && held !== object;
      });
    }
  },
};
const enlisted = { exit: [], beforeExit: [] };
const listening = { exit: false, beforeExit: false };

function enlist(event, object, fn) {
  emitExperimentalWarning(`process.finalization.${event === 'exit' ? 'register' : 'registerBeforeExit'}`);
  validateObject(object, 'obj', require('internal/validators').kValidateObjectAllowObjects);
  validateFunction(fn, 'fn');
  enlisted[event].push({ weak: new WeakRef(object), fn });
  if (listening[event]) return;
  listening[event] = true;
  process.on(event, () => {
    const list = enlisted[event];
    enlisted[event] = [];
    for (const { weak, fn } of list) {
      const held = weak.deref();
      if (held !== undefined) fn(held, event);
    }
  });
}

// Without a profiler there is nothing to notify, in Node too.
function _startProfilerIdleNotifier() {}
function _stopProfilerIdleNotifier() {}

module.exports = {
  _debugEnd: unavailable('_debugEnd'),
  _debugProcess: unavailable('_debugProcess'),
  _getActiveHandles,
  _getActiveRequests,
  _linkedBinding,
  _rawDebug,
  _startProfilerIdleNotifier,
  _stopProfilerIdleNotifier,
  abort,
  assert,
  availableMemory,
  binding: bindingDeprecated,
  constrainedMemory,
  dlopen,
  execve,
  finalization,
  getActiveResourcesInfo,
  getBuiltinModule,
  loadEnvFile,
  openStdin,
  ref,
  resourceUsage,
  setSourceMapsEnabled,
  unref,
};
