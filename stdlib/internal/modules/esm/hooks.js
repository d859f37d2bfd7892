'use strict';

// Hooks of module.registerHooks(): chains around the default resolve and load
// steps of import and of require().
//
// Owns: the lists of hooks, the order they run in, the checks of what they
// return. Must not know: what the default steps do.

const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_RETURN_PROPERTY_VALUE },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { defaultLoad, defaultResolve, textOf } = require('internal/modules/esm/resolve');
const { defaultConditions, pathToUrl, readText } = internalBinding('esm');
const { builtinId } = internalBinding('modules');
const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
const state = require('internal/modules/cjs/loader');
const { Module } = state;
const { assign, freeze } = Object;
const { isArray } = Array;

const resolveHooks = [];
const loadHooks = [];

function remove(list, entry) {
  const at = list.indexOf(entry);
  if (at !== -1) list.splice(at, 1);
}

class ModuleHooks {
  constructor(resolve, load) {
    this.resolve = resolve;
    this.load = load;
    if (resolve) resolveHooks.push(this);
    if (load) loadHooks.push(this);
    install();
    freeze(this);
  }

  deregister() {
    remove(resolveHooks, this);
    remove(loadHooks, this);
    install();
  }
}

function registerHooks(hooks) {
  const { resolve, load } = hooks;
  if (resolve) validateFunction(resolve, 'hooks.resolve');
  if (load) validateFunction(load, 'hooks.load');
  return new ModuleHooks(resolve, load);
}

// --- chains -----------------------------------------------------------------------------

// The last registered hook runs first; each may change the shared context.
function chainOf(hooks, name, last, check, context) {
  let running = 0;
  const wrapped = (index, step, next) => function nextStep(value, changes) {
    running = index;
    if (changes && changes !== context) assign(context, changes);
    const result = step(value, context, next);
    if (running > 0 && running === index && !result.shortCircuit) {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE('true', name, 'shortCircuit', result.shortCircuit);
    }
    return check(value, result);
  };
  let chain = wrapped(0, last, undefined);
  for (let i = 0; i < hooks.length; i++) chain = wrapped(i + 1, hooks[i][name], chain);
  return chain;
}

function checkResolved(specifier, result) {
  const { url, format, importAttributes } = result;
  if (typeof url !== 'string') {
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a URL string', 'resolve', 'url', url);
  }
  if (format && typeof format !== 'string') {
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a string', 'resolve', 'format', format);
  }
  if (importAttributes && typeof importAttributes !== 'object') {
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE('an object', 'resolve', 'importAttributes', importAttributes);
  }
  return { __proto__: null, url, format, importAttributes };
}

function checkLoaded(url, result) {
  const { source, format } = result;
  if (!url.startsWith('node:') && typeof source !== 'string' && !isAnyArrayBuffer(source) &&
      !isArrayBufferView(source)) {
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE(
      'a string, an ArrayBuffer, or a TypedArray', 'load', 'source', source);
  }
  if (typeof format !== 'string' && format !== undefined) {
    throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a string', 'load', 'format', format);
  }
  return { __proto__: null, format, source };
}

class ModuleResolveContext {
  constructor(parentURL, importAttributes, conditions) {
    this.parentURL = parentURL;
    this.importAttributes = importAttributes;
    this.conditions = conditions;
  }
}

class ModuleLoadContext {
  constructor(format, importAttributes, conditions) {
    this.format = format;
    this.importAttributes = importAttributes;
    this.conditions = conditions;
  }
}

function runResolve(specifier, parentURL, attributes, conditions, last) {
  const context = new ModuleResolveContext(parentURL, attributes, conditions);
  return chainOf(resolveHooks, 'resolve', last, checkResolved, context)(specifier, context);
}

const textFormats = new Set([undefined, 'module', 'commonjs', 'json']);

function runLoad(url, format, attributes, conditions, last) {
  const context = new ModuleLoadContext(format, attributes, conditions);
  const result = chainOf(loadHooks, 'load', last, checkLoaded, context)(url, context);
  const { source } = result;
  if (textFormats.has(result.format) && (isAnyArrayBuffer(source) || isArrayBufferView(source))) {
    result.source = textOf(source);
  }
  return result;
}

// --- import --------------------------------------------------------------------------------

let importConditions;

function resolveForImport(specifier, parentURL, attributes, conditions) {
  importConditions ??= defaultConditions();
  return runResolve(specifier, parentURL, attributes, conditions ?? importConditions, (specifier, context) => {
    const own = context.conditions === importConditions ? undefined : context.conditions;
    return defaultResolve(`${specifier}`, { __proto__: context, conditions: own });
  });
}

function loadForImport(url, context) {
  importConditions ??= defaultConditions();
  return runLoad(url, context.format, context.importAttributes, importConditions, (url, context) => {
    const result = defaultLoad(url, { __proto__: context, format: context.format });
    // The hooks see the text of CommonJS modules too.
    if (result.format === 'commonjs' && (result.source === null || result.source === undefined)) {
      result.source = require('internal/modules/esm/resolve').readSource(url);
    }
    if (typeof result.source === 'string') result.source = require('buffer').Buffer.from(result.source);
    return result;
  });
}

// --- require() -------------------------------------------------------------------------------

const requireConditions = ['node', 'require', 'module-sync', 'node-addons'];

function urlOfFilename(filename) {
  if (!filename) return filename;
  const id = builtinId(filename);
  if (id !== undefined) return `node:${id}`;
  return filename[0] === '/' ? pathToUrl(filename) : filename;
}

function filenameOfUrl(url) {
  const id = builtinId(url);
  if (id !== undefined) return id;
  return url.startsWith('file://') ? require('internal/url').fileURLToPath(url) : url;
}

// { url, format, filename } of a request.
function resolveForRequire(request, parent, isMain) {
  let ownURL, ownFilename;
  const parentURL = parent?.filename ? urlOfFilename(parent.filename) : undefined;
  const result = runResolve(request, parentURL, undefined, requireConditions, (specifier, context) => {
    const { conditions } = context;
    if (conditions !== undefined && conditions !== requireConditions && !isArray(conditions)) {
      throw new ERR_INVALID_ARG_VALUE('context.conditions', conditions, 'expected an array');
    }
    if (specifier.startsWith('node:')) {
      const id = builtinId(specifier);
      if (id === undefined) throw require('internal/modules/cjs/rare').unknownBuiltin(specifier);
      ownFilename = id;
      ownURL = specifier;
    } else {
      ownFilename = `${Module._resolveFilename(specifier, parent, isMain)}`;
      ownURL = urlOfFilename(ownFilename);
    }
    return { __proto__: null, url: ownURL };
  });
  const { url, format } = result;
  return { __proto__: null, url, format, filename: url === ownURL ? ownFilename : filenameOfUrl(url) };
}

// { format, source } of a file.
function loadForRequire(filename, url, format) {
  const ownURL = url ?? urlOfFilename(filename);
  return runLoad(ownURL, format, undefined, requireConditions, (asked, context) => {
    const file = asked === ownURL ? filename : filenameOfUrl(asked);
    const source = asked.startsWith('node:') ? null : readText(file);
    return { source, format: context.format };
  });
}

// Puts the chains where the loaders look for them.
function install() {
  const { customization } = require('internal/modules/esm/loader');
  const hasResolve = resolveHooks.length !== 0;
  const hasLoad = loadHooks.length !== 0;
  customization.resolve = hasResolve ? resolveForImport : undefined;
  customization.load = hasLoad ? loadForImport : undefined;
  state.hooks = hasResolve || hasLoad ? require('internal/modules/cjs/hooked') : undefined;
}

module.exports = {
  hasLoadHooks: () => loadHooks.length !== 0,
  hasResolveHooks: () => resolveHooks.length !== 0,
  loadForRequire,
  registerHooks,
  resolveForRequire,
};
