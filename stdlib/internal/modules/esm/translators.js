'use strict';

// From a format and a source to a module record.
//
// Owns: text, CommonJS, builtin and JSON modules. Must not know: resolution,
// jobs beyond their fields `url`, `format`, `isMain` and `module`.

const wrap = internalBinding('module_wrap');
const { lexCommonJs, readText, urlToPath } = internalBinding('esm');
const { Module } = require('internal/modules/cjs/loader');
const { hasOwn, keys } = Object;

function translate(job, source) {
  const { format, url } = job;
  switch (format) {
    case 'module':
      job.module = wrap.parse(checkedText(source, url), url, job);
      break;
    case 'commonjs':
      job.module = commonJsModule(job, source);
      break;
    case 'builtin':
      job.module = builtinModule(url);
      break;
    case 'json':
      job.module = jsonModule(job, checkedText(source, url));
      break;
    default:
      require('internal/modules/esm/rare').translateOther(job, source);
  }
}

function checkedText(source, url) {
  if (typeof source === 'string') return source;
  const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
  if (!isArrayBufferView(source) && !isAnyArrayBuffer(source)) {
    const { codes: { ERR_INVALID_RETURN_PROPERTY_VALUE } } = require('internal/errors');
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE(
      'string, an ArrayBuffer, or a TypedArray', 'load', 'source', source);
  }
  return require('internal/modules/esm/resolve').textOf(source);
}

// --- CommonJS -------------------------------------------------------------------------

// File name to the set of names its text exports, for cycles of reexports too.
const exportNames = new Map();

function namesOf(filename, text) {
  const known = exportNames.get(filename);
  if (known !== undefined) return known;
  const names = new Set();
  exportNames.set(filename, names);
  if (text === undefined) {
    try {
      text = readText(filename);
    } catch {
      return names;
    }
  }
  const found = lexCommonJs(text);
  if (found === undefined) return names;
  const { 0: own, 1: reexports } = found;
  for (let i = 0; i < own.length; i++) names.add(own[i]);
  for (let i = 0; i < reexports.length; i++) addReexports(names, filename, reexports[i]);
  return names;
}

function addReexports(names, filename, request) {
  const asker = new Module(filename);
  asker.filename = filename;
  asker.paths = Module._nodeModulePaths(asker.path);
  let resolved;
  try {
    resolved = Module._resolveFilename(request, asker, false);
  } catch {
    // Whoever runs the module learns of it.
    return;
  }
  if (internalBinding('modules').builtinId(resolved) !== undefined) return;
  const slash = resolved.lastIndexOf('/');
  const dot = resolved.lastIndexOf('.');
  const extension = dot > slash + 1 ? resolved.slice(dot) : '';
  if (extension === '.json' || extension === '.node' || extension === '.mjs') return;
  namesOf(resolved).forEach((name) => names.add(name));
}

function commonJsModule(job, source) {
  const { url } = job;
  const filename = urlToPath(url) ?? url;
  const isGiven = source !== null && source !== undefined;
  const text = isGiven ? checkedText(source, url) : undefined;
  const names = namesOf(filename, text);
  const list = ['default'];
  names.forEach((name) => {
    if (name !== 'default') list.push(name);
  });
  const module = wrap.synthetic(url, list, () => {
    const exports = isGiven ? loadGiven(filename, text, job) : Module._load(filename, undefined, job.isMain);
    for (let i = 1; i < list.length; i++) {
      const name = list[i];
      let value;
      try {
        if (exports !== null && exports !== undefined && hasOwn(exports, name)) value = exports[name];
      } catch {
        // A getter of the program.
      }
      wrap.setExport(module, name, value);
    }
    wrap.setExport(module, 'default', exports);
  }, job);
  return module;
}

// A text a load hook gave.
function loadGiven(filename, text, job) {
  const cached = Module._cache[filename];
  if (cached !== undefined) return cached.exports;
  const module = new Module(filename, undefined);
  module.filename = filename;
  module.paths = Module._nodeModulePaths(module.path);
  if (job.isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  Module._cache[filename] = module;
  let done = false;
  try {
    module._compile(text, filename, 'commonjs');
    done = true;
  } finally {
    if (!done) delete Module._cache[filename];
  }
  module.loaded = true;
  return module.exports;
}

// --- builtins -----------------------------------------------------------------------------

// Id to { module, names, exports }.
const facades = new Map();

function valueOf(exports, name) {
  try {
    return hasOwn(exports, name) ? exports[name] : undefined;
  } catch {
    return undefined;
  }
}

function builtinModule(url) {
  const id = internalBinding('modules').builtinId(url);
  if (id === undefined) {
    const { codes: { ERR_UNKNOWN_BUILTIN_MODULE } } = require('internal/errors');
    throw new ERR_UNKNOWN_BUILTIN_MODULE(url);
  }
  const known = facades.get(id);
  if (known !== undefined) return known.module;
  const exports = require(id);
  const names = keys(exports).filter((name) => name !== 'default');
  const facade = { __proto__: null, module: undefined, names, exports };
  facade.module = wrap.synthetic(url, [...names, 'default'], () => {
    for (let i = 0; i < names.length; i++) wrap.setExport(facade.module, names[i], valueOf(exports, names[i]));
    wrap.setExport(facade.module, 'default', exports);
  });
  facades.set(id, facade);
  return facade.module;
}

// Brings the named exports of all imported builtins up to date.
function syncBuiltins() {
  facades.forEach(({ module, names, exports }) => {
    if (wrap.status(module) < 2) return;
    for (let i = 0; i < names.length; i++) wrap.setExport(module, names[i], valueOf(exports, names[i]));
  });
}

// --- JSON -----------------------------------------------------------------------------------

function jsonModule(job, text) {
  const { url } = job;
  const filename = url.startsWith('file:') ? urlToPath(url) : undefined;
  // A query or fragment makes it another module than the one require() knows.
  const isShared = filename !== undefined && !url.includes('?') && !url.includes('#');
  let cached = isShared ? Module._cache[filename] : undefined;
  if (!cached?.loaded) {
    let exports;
    try {
      exports = JSON.parse(text.charCodeAt(0) === 0xFEFF ? text.slice(1) : text);
    } catch (error) {
      error.message = `${filename ?? url}: ${error.message}`;
      throw error;
    }
    cached = { exports, loaded: true };
    if (isShared) Module._cache[filename] = cached;
  }
  const { exports } = cached;
  const module = wrap.synthetic(url, ['default'], () => wrap.setExport(module, 'default', exports), job);
  return module;
}

// --- what require() of a module with a default export gives -------------------------------------

const facadeSource =
  "export * from 'original'; export { default } from 'original'; export const __esModule = true;";

function facadeWithMark(original) {
  const facade = wrap.parse(facadeSource, 'node:internal/require_module_default_facade');
  wrap.link(facade, [original]);
  wrap.instantiate(facade);
  wrap.evaluateSync(facade);
  return wrap.namespace(facade);
}

module.exports = { facadeWithMark, syncBuiltins, translate };
