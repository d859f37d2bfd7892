'use strict';

// The CommonJS loader: the Module class with every hook programs patch.
//
// Owns: Module, its caches and the order of Module._load. Resolution, reading
// and compiling are native (internalBinding('modules')); a cold require is two
// native calls as long as nothing is patched. Every program loads this file:
// what a plain require('./x') does not need lives in cjs/rare.
// Must not know: ES modules, the command line.

const {
  beginChain, builtinId, compile, compileFile, dirname, endChain, extensionOf, forget, globalPaths, isTypeScript,
  known, nodeModulePaths, readSource, remember, resolve, setOwn,
} = internalBinding('modules');
const { apply } = Reflect;
const { defineProperty, setPrototypeOf, getPrototypeOf, prototype: ObjectPrototype } = Object;
const { parse } = JSON;
const { isArray } = Array;

// Not on the instances: module.parent is no own property.
const parents = new WeakMap();

// What this file and cjs/rare share.
const state = {
  Module,
  parents,
  makeRequireFunction,
  updateChildren,
  run,
  // What stands in for loading once hooks were registered.
  hooks: undefined,
  depth: 0,
  isPreloading: false,
  // Set once Module.wrap, Module.wrapper or Module._stat were replaced.
  wrapPatched: false,
  stat: undefined,
  // Set once a cycle put a warning prototype under some exports.
  warned: false,
  // The tracing channel of require() once somebody subscribed to it.
  requireChannel: undefined,
  wrap(script) {
    return Module.wrapper[0] + script + Module.wrapper[1];
  },
};

let rareFile;
function rare() {
  return rareFile ??= require('internal/modules/cjs/rare');
}

function updateChildren(parent, child, scan) {
  const children = parent?.children;
  if (children && !(scan && (children[children.length - 1] === child || children.includes(child)))) {
    children.push(child);
  }
}

function Module(id = '', parent) {
  this.id = id;
  this.path = dirname(`${id}`);
  setOwn(this, 'exports', {});
  if (parent !== undefined) {
    parents.set(this, parent);
    updateChildren(parent, this, false);
  }
  this.filename = null;
  this.loaded = false;
  this.children = [];
}

Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.globalPaths = globalPaths();

function accessor(target, key, get, set) {
  defineProperty(target, key, { __proto__: null, get, set, configurable: true });
}

accessor(Module, '_stat', () => rare().getStat(), (value) => rare().setStat(value));
accessor(Module, '_readPackage', () => rare().readPackage, undefined);
accessor(Module, 'wrap', () => state.wrap, (value) => {
  state.wrapPatched = true;
  state.wrap = value;
});
accessor(Module, 'wrapper', () => rare().getWrapper(), (value) => rare().setWrapper(value));
accessor(Module.prototype, 'isPreloading', () => state.isPreloading, undefined);
accessor(Module.prototype, 'parent', function() {
  return rare().getParent(this);
}, function(value) {
  rare().setParent(this, value);
});
defineProperty(Module.prototype, 'constructor', {
  __proto__: null, get: () => Module, configurable: false, enumerable: false,
});

// --- resolution ---------------------------------------------------------------

const findPath = Module._findPath = function(request, paths, isMain) {
  return rare().findPath(request, paths, isMain);
};

Module._nodeModulePaths = function(from) {
  return nodeModulePaths(from);
};

const resolveLookupPaths = Module._resolveLookupPaths = function(request, parent) {
  return rare().resolveLookupPaths(request, parent);
};

Module._load = function(request, parent, isMain) {
  if (state.hooks !== undefined) return state.hooks.load(request, parent, isMain);
  // Where the request led from this directory before, for what is in the cache.
  const directory = parent ? parent.path : undefined;
  if (parent) {
    const before = known(directory, request);
    if (before !== undefined) {
      const cached = Module._cache[before];
      if (cached !== undefined) {
        updateChildren(parent, cached, true);
        return cached.loaded ? cached.exports : rare().circular(cached);
      }
      forget(directory, request);
    }
  }
  if (typeof request === 'string' && request.startsWith('node:')) {
    const id = builtinId(request);
    if (id === undefined) throw rare().unknownBuiltin(request);
    return require(id);
  }

  const filename = Module._resolveFilename(request, parent, isMain);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    updateChildren(parent, cached, true);
    return cached.loaded ? cached.exports : rare().circular(cached);
  }
  const builtin = builtinId(filename);
  if (builtin !== undefined) return require(builtin);

  const module = new Module(filename, parent);
  if (isMain) {
    setOwn(process, 'mainModule', module);
    module.id = '.';
  }
  Module._cache[filename] = module;
  if (parent) remember(directory, request, filename);

  let threw = true;
  try {
    module.load(filename);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[filename];
      if (parent) forget(directory, request);
      const children = parent?.children;
      if (isArray(children)) {
        const at = children.indexOf(module);
        if (at !== -1) children.splice(at, 1);
      }
    } else if (state.warned) {
      const { exports } = module;
      if (exports && rare().isWarningPrototype(getPrototypeOf(exports))) setPrototypeOf(exports, ObjectPrototype);
    }
  }
  return module.exports;
};

Module._resolveFilename = function(request, parent, isMain, options) {
  if (builtinId(request) !== undefined) return request;
  if (options !== undefined || state.stat !== undefined ||
      Module._findPath !== findPath || Module._resolveLookupPaths !== resolveLookupPaths) {
    return rare().resolveFilename(request, parent, isMain, options);
  }
  const asker = parent?.filename;
  if (!asker && (parent?.id === 'internal/preload' || parent?.id === '<repl>')) {
    return rare().resolveFilename(request, parent, isMain);
  }
  const found = resolve(request, asker, parent?.paths, isMain, Module._extensions);
  return typeof found === 'string' ? found : rare().resolved(found, request, parent);
};

// --- loading --------------------------------------------------------------------

Module.prototype.load = function(filename) {
  if (this.loaded) throw rare().assertion('module.loaded is false');
  this.filename = filename;
  this.paths = Module._nodeModulePaths(dirname(filename));
  Module._extensions[extensionOf(filename, Module._extensions)](this, filename);
  this.loaded = true;
};

Module.prototype.require = function(id) {
  if (typeof id !== 'string' || id === '') rare().checkId(id);
  if (state.depth++ === 0) beginChain();
  try {
    const { requireChannel } = state;
    if (requireChannel !== undefined) {
      const context = { __proto__: null, parentFilename: this.filename, id };
      return requireChannel.traceSync(Module._load, context, Module, id, this, false);
    }
    return Module._load(id, this, false);
  } finally {
    state.depth--;
  }
};

function makeRequireFunction(mod) {
  function require(path) {
    return mod.require(path);
  }
  require.resolve = function resolve(request, options) {
    if (typeof request !== 'string') rare().checkRequest(request);
    return Module._resolveFilename(request, mod, false, options);
  };
  require.resolve.paths = function paths(request) {
    if (typeof request !== 'string') rare().checkRequest(request);
    return Module._resolveLookupPaths(request, mod);
  };
  setOwn(require, 'main', process.mainModule);
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

// Runs a compiled module body.
function run(module, body, filename) {
  const { exports } = module;
  const args = [exports, makeRequireFunction(module), module, filename, dirname(filename)];
  if (state.depth !== 0) return apply(body, exports, args);
  // The program itself: what is found while it runs stays known until it ends.
  try {
    return apply(body, exports, args);
  } finally {
    endChain();
  }
}

const ownCompile = Module.prototype._compile = function(content, filename, format) {
  if (format !== undefined && format !== 'commonjs') content = rare().javaScriptOf(content, filename, format);
  if (state.wrapPatched) return run(this, rare().compileWrapped(content, filename), filename);
  return run(this, compile(`${content}`, filename), filename);
};

Module._extensions['.js'] = function(module, filename) {
  if (state.hooks !== undefined && state.hooks.loadFile(module, filename)) return;
  if (module._compile === ownCompile && !state.wrapPatched) {
    let body = null;
    try {
      body = compileFile(filename);
    } catch (error) {
      if (!rare().isModuleAfterAll(filename, error)) throw error;
    }
    if (body) run(module, body, filename);
    else if (body === null) rare().loadEsm(module, filename);
    else rare().loadTypeScript(module, filename);
    return;
  }
  if (isTypeScript(filename)) rare().loadTypeScript(module, filename);
  else if (rare().isEsm(filename)) rare().loadEsm(module, filename);
  else module._compile(readSource(filename), filename, 'commonjs');
};

Module._extensions['.json'] = function(module, filename) {
  if (state.hooks !== undefined && state.hooks.loadFile(module, filename, 'json')) return;
  const text = readSource(filename);
  try {
    setOwn(module, 'exports', parse(text));
  } catch (err) {
    err.message = `${filename}: ${err.message}`;
    throw err;
  }
};

Module._extensions['.node'] = function(module, filename) {
  return process.dlopen(module, filename);
};

// --- the rest --------------------------------------------------------------------

Module._initPaths = function() {
  rare().initPaths();
};

Module._preloadModules = function(requests) {
  rare().preloadModules(requests);
};

Module.Module = Module;

// Runs the program: `node main.js`.
Module.runMain = function executeUserEntryPoint(main = process.argv[1]) {
  Module._load(main, null, true);
};

module.exports = state;
