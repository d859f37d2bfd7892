'use strict';

// The public `module`: the Module class of the CommonJS loader plus what only
// explicit users of this module reach.
// Must not know: how requests are resolved or code is compiled.

const binding = internalBinding('modules');
const { publicIds, prefixOnlyIds } = internalBinding('builtins');
const { Module, makeRequireFunction } = require('internal/modules/cjs/loader');
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_METHOD_NOT_IMPLEMENTED, ERR_MISSING_ARGS },
} = require('internal/errors');
const { freeze } = Object;

function isBuiltin(id) {
  return typeof id === 'string' && binding.builtinId(id) !== undefined;
}

const createRequireHint = 'must be a file URL object, file URL string, or absolute path string';

function createRequire(filename) {
  const path = require('path');
  let file = filename;
  if (typeof filename !== 'string' || !path.isAbsolute(filename)) {
    const isUrl = typeof filename === 'object' && filename !== null && filename.href && filename.protocol;
    if (!isUrl && typeof filename !== 'string') {
      throw new ERR_INVALID_ARG_VALUE('filename', filename, createRequireHint);
    }
    try {
      file = require('url').fileURLToPath(filename);
    } catch {
      throw new ERR_INVALID_ARG_VALUE('filename', filename, createRequireHint);
    }
  }
  // A directory asks as if by a file inside it.
  const asker = file.endsWith('/') ? path.join(file, 'noop.js') : file;
  const module = new Module(asker);
  module.filename = asker;
  module.paths = Module._nodeModulePaths(module.path);
  return makeRequireFunction(module);
}

function findPackageJSON(specifier, base = 'data:') {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('specifier');
  const { validateString } = require('internal/validators');
  let request = specifier;
  if (typeof request !== 'string') {
    try {
      request = `${specifier}`;
    } catch {
      validateString(specifier, 'specifier');
    }
  }
  const path = require('path');
  const { URL, fileURLToPath, pathToFileURL } = require('url');
  let from = base;
  if (!(typeof base === 'object' && base !== null && base.href && base.protocol)) {
    validateString(base, 'base');
    from = path.isAbsolute(base) ? pathToFileURL(base) : new URL(base);
  }
  if (request !== '' && request[0] !== '.' && request[0] !== '/' && !request.startsWith('file:')) {
    return binding.findPackageJson(request, fileURLToPath(from)) ?? undefined;
  }
  const target = fileURLToPath(new URL(request, from));
  // Below a directory its own package.json counts.
  const asker = binding.stat(target) === 1 ? path.join(target, 'noop.js') : target;
  return binding.nearestPackageJson(asker) ?? undefined;
}

function unavailable(name) {
  return new ERR_METHOD_NOT_IMPLEMENTED(`module.${name}()`);
}

function registerHooks(hooks) {
  return require('internal/modules/esm/hooks').registerHooks(hooks);
}

function register(specifier, parentURL = undefined, options) {
  let from = parentURL;
  let given = options;
  if (parentURL != null && typeof parentURL === 'object' && !(parentURL instanceof require('url').URL)) {
    given = parentURL;
    from = given.parentURL;
  }
  const { register } = require('internal/modules/esm/async_hooks');
  return register(`${specifier}`, from === undefined ? 'data:' : `${from}`, given?.data);
}

function stripTypeScriptTypes(code, options = { __proto__: null }) {
  return require('internal/modules/typescript').stripTypeScriptTypes(code, options);
}

const constants = freeze({
  __proto__: null,
  compileCacheStatus: freeze({ __proto__: null, FAILED: 0, ENABLED: 1, ALREADY_ENABLED: 2, DISABLED: 3 }),
});

// Compiled code cannot be kept: the answer Node gives where the cache is off.
function enableCompileCache(cacheDir) {
  return { status: constants.compileCacheStatus.DISABLED };
}

function getCompileCacheDir() {
  return undefined;
}

function flushCompileCache() {}

function syncBuiltinESMExports() {
  // Nothing can lag behind before something was imported.
  if (internalBinding('builtins').loaded().includes('internal/modules/esm/translators')) {
    require('internal/modules/esm/translators').syncBuiltins();
  }
}

// --- source maps ---------------------------------------------------------------

let sourceMaps;
function sourceMapSupport() {
  return sourceMaps ??= {
    enabled: !!internalBinding('options').get('--enable-source-maps'), nodeModules: false, generatedCode: false,
  };
}

function getSourceMapsSupport() {
  return freeze({ __proto__: null, ...sourceMapSupport() });
}

function setSourceMapsSupport(enabled, options = { __proto__: null }) {
  const { validateBoolean, validateObject } = require('internal/validators');
  validateBoolean(enabled, 'enabled');
  validateObject(options, 'options');
  const { nodeModules = false, generatedCode = false } = options;
  validateBoolean(nodeModules, 'options.nodeModules');
  validateBoolean(generatedCode, 'options.generatedCode');
  sourceMaps = { enabled, nodeModules, generatedCode };
}

function findSourceMap(sourceURL) {
  if (!sourceMapSupport().enabled) return undefined;
  return require('internal/source_map').findSourceMap(sourceURL);
}

Module._debug = require('internal/util').deprecate((...args) => {
  require('internal/util/debuglog').debuglog('module')(...args);
}, 'Module._debug is deprecated.', 'DEP0077');
Module.isBuiltin = isBuiltin;
Module.createRequire = createRequire;
Module.syncBuiltinESMExports = syncBuiltinESMExports;
Module.registerHooks = registerHooks;
Module.builtinModules = freeze([...publicIds]);
Module.register = register;
Module.constants = constants;
Module.enableCompileCache = enableCompileCache;
Module.findPackageJSON = findPackageJSON;
Module.flushCompileCache = flushCompileCache;
Module.stripTypeScriptTypes = stripTypeScriptTypes;
Module.getCompileCacheDir = getCompileCacheDir;
Module.findSourceMap = findSourceMap;
Object.defineProperty(Module, 'SourceMap', {
  __proto__: null,
  get: () => require('internal/source_map').SourceMap,
  set(value) {
    Object.defineProperty(Module, 'SourceMap', {
      __proto__: null, value, writable: true, enumerable: true, configurable: true,
    });
  },
  enumerable: true,
  configurable: true,
});
Module.getSourceMapsSupport = getSourceMapsSupport;
Module.setSourceMapsSupport = setSourceMapsSupport;

module.exports = Module;
