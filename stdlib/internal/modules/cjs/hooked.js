'use strict';

// require() while hooks of module.registerHooks() are in place: the same steps as
// Module._load, with the chains around resolving and reading.
// Must not know: how chains run (internal/modules/esm/hooks).

const state = require('internal/modules/cjs/loader');
const { Module } = state;
const hooks = require('internal/modules/esm/hooks');
const { builtinId, format: formatOfFile } = internalBinding('modules');
const { isModuleOnly } = internalBinding('esm');
const { textOf } = require('internal/modules/esm/resolve');

// What the resolve chain said about a module: { url, format }.
const resolutions = new WeakMap();

function load(request, parent, isMain) {
  let resolved;
  if (hooks.hasResolveHooks()) {
    resolved = hooks.resolveForRequire(request, parent, isMain);
  } else {
    const id = request.startsWith('node:') ? builtinId(request) : undefined;
    if (id === undefined && request.startsWith('node:')) {
      throw require('internal/modules/cjs/rare').unknownBuiltin(request);
    }
    resolved = {
      __proto__: null,
      url: id === undefined ? undefined : request,
      format: id === undefined ? undefined : 'builtin',
      filename: id ?? Module._resolveFilename(request, parent, isMain),
    };
  }
  const { url, format, filename } = resolved;
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    state.updateChildren(parent, cached, true);
    return cached.loaded ? cached.exports : require('internal/modules/cjs/rare').circular(cached);
  }
  const id = builtinId(url?.startsWith('node:') ? url : filename);
  let given;
  if (id !== undefined && (url === undefined || url.startsWith('node:'))) {
    if (!hooks.hasLoadHooks()) return require(id);
    given = hooks.loadForRequire(id, url ?? `node:${id}`, format ?? 'builtin');
    if (!given.format || given.format === 'builtin') return require(id);
  }

  const module = new Module(filename, parent);
  resolutions.set(module, { url, format, given });
  if (isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  Module._cache[filename] = module;
  let done = false;
  try {
    module.load(filename);
    done = true;
  } finally {
    if (!done) {
      delete Module._cache[filename];
      const at = parent?.children?.indexOf(module) ?? -1;
      if (at !== -1) parent.children.splice(at, 1);
    }
  }
  return module.exports;
}

// Reads and runs a file through the load chain; false when there is none.
function loadFile(module, filename, knownFormat) {
  if (!hooks.hasLoadHooks()) return false;
  const { url, format, given } = resolutions.get(module) ?? {};
  let wanted = format ?? knownFormat;
  if (wanted === undefined) {
    const kind = formatOfFile(filename);
    if (kind !== 'none') wanted = kind;
  }
  const result = given ?? hooks.loadForRequire(filename, url, wanted);
  const { source } = result;
  const text = typeof source === 'string' ? source : textOf(source);
  switch (result.format) {
    case 'json':
      try {
        module.exports = JSON.parse(text.charCodeAt(0) === 0xFEFF ? text.slice(1) : text);
      } catch (error) {
        error.message = `${filename}: ${error.message}`;
        throw error;
      }
      break;
    case 'module':
      require('internal/modules/cjs/rare').loadEsm(module, filename, text);
      break;
    default:
      try {
        module._compile(text, filename, 'commonjs');
      } catch (error) {
        if (result.format === 'commonjs' || error?.name !== 'SyntaxError' || !isModuleOnly(text)) throw error;
        require('internal/modules/cjs/rare').loadEsm(module, filename, text);
      }
  }
  return true;
}

module.exports = { load, loadFile };
