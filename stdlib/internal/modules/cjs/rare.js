'use strict';

// What the CommonJS loader needs seldom: patched hooks, require.resolve with
// options, cycles, errors, preloads, NODE_PATH. Loaded on first need only.
// Must not know: how files are read and compiled (internalBinding('modules')).

const binding = internalBinding('modules');
const state = require('internal/modules/cjs/loader');
const { Module, parents } = state;
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_REQUIRE_ESM, ERR_UNKNOWN_BUILTIN_MODULE },
} = require('internal/errors');
const path = require('path');
const { getPrototypeOf, keys, setPrototypeOf, prototype: ObjectPrototype } = Object;
const { isArray } = Array;
const { apply } = Reflect;

// --- hooks with a native original ----------------------------------------------

// 0 file, 1 directory, negative when there is nothing.
function stat(filename) {
  return binding.stat(path.toNamespacedPath(filename));
}

function getStat() {
  return state.stat ?? stat;
}

function setStat(value) {
  require('internal/util').emitExperimentalWarning('Module._stat');
  state.stat = value;
}

function currentStat(filename) {
  return state.stat === undefined ? stat(filename) : state.stat(path.toNamespacedPath(filename));
}

// { exists, pjsonPath, name, main, exports, imports, type } of a directory.
function readPackage(requestPath) {
  return binding.readPackage(path.resolve(requestPath));
}

const ownWrapper = [
  '(function (exports, require, module, __filename, __dirname) { ',
  '\n});',
];
let wrapperTexts = ownWrapper;
let wrapper;

function getWrapper() {
  return wrapper ??= new Proxy(wrapperTexts, {
    __proto__: null,
    set(target, property, value, receiver) {
      state.wrapPatched = true;
      return Reflect.set(target, property, value, receiver);
    },
    defineProperty(target, property, descriptor) {
      state.wrapPatched = true;
      return Reflect.defineProperty(target, property, descriptor);
    },
  });
}

function setWrapper(value) {
  state.wrapPatched = true;
  wrapperTexts = wrapper = value;
}

function compileWrapped(content, filename) {
  return binding.runInThisContext(Module.wrap(`${content}`), filename);
}

// --- module.parent ----------------------------------------------------------------

let warnedParent;

function pendingParent(suffix) {
  const getOption = internalBinding('options').get;
  if (warnedParent || !getOption('--pending-deprecation') || process.noDeprecation) return;
  warnedParent = true;
  process.emitWarning(
    'module.parent is deprecated due to accuracy issues. Please use require.main to find program entry point instead.',
    'DeprecationWarning', 'DEP0144', suffix);
}

function getParent(module) {
  pendingParent();
  return parents.get(module);
}

function setParent(module, value) {
  pendingParent();
  parents.set(module, value);
}

// --- cycles -------------------------------------------------------------------------

function warnMissing(property) {
  process.emitWarning(
    `Accessing non-existent property '${String(property)}' of module exports inside circular dependency`);
}

const warningPrototype = new Proxy({}, {
  get(target, property) {
    // Asked for by interop code, and by promises of anything.
    if (property in target || property === '__esModule') return target[property];
    warnMissing(property);
    return undefined;
  },
  getOwnPropertyDescriptor(target, property) {
    if (property in target || property === '__esModule') {
      return Object.getOwnPropertyDescriptor(target, property);
    }
    warnMissing(property);
    return undefined;
  },
});

function isWarningPrototype(value) {
  return value === warningPrototype;
}

// The exports of a module that is still running.
function circular(module) {
  const { exports } = module;
  if (exports && !internalBinding('types').isProxy(exports) &&
      getPrototypeOf(exports) === ObjectPrototype && !exports.__esModule) {
    state.warned = true;
    setPrototypeOf(exports, warningPrototype);
  }
  return exports;
}

// --- errors ---------------------------------------------------------------------------

function unknownBuiltin(request) {
  return new ERR_UNKNOWN_BUILTIN_MODULE(request);
}

function assertion(text) {
  const { codes: { ERR_INTERNAL_ASSERTION } } = require('internal/errors');
  return new ERR_INTERNAL_ASSERTION(text);
}

function checkId(id) {
  require('internal/validators').validateString(id, 'id');
  throw new ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
}

function checkRequest(request) {
  require('internal/validators').validateString(request, 'request');
}

function notFound(request, parent) {
  const requireStack = [];
  for (let cursor = parent; cursor; cursor = parents.get(cursor)) {
    requireStack.push(cursor.filename || cursor.id);
  }
  let message = `Cannot find module '${request}'`;
  if (requireStack.length > 0) message += '\nRequire stack:\n- ' + requireStack.join('\n- ');
  const err = new Error(message);
  err.code = 'MODULE_NOT_FOUND';
  err.requireStack = requireStack;
  return err;
}

// What the native resolver gives besides a plain file name: nothing (undefined
// or false), or [filename or undefined, code, text, code, text, …] with
// deprecations it met.
function deliver(found) {
  if (!isArray(found)) return found;
  for (let i = 1; i < found.length; i += 2) {
    if (!process.noDeprecation) process.emitWarning(found[i + 1], 'DeprecationWarning', found[i]);
  }
  return found[0];
}

function resolved(found, request, parent) {
  const filename = deliver(found);
  if (typeof filename === 'string') return filename;
  throw notFound(request, parent);
}

// --- resolution with patched hooks or options --------------------------------------------

function workingDirectory() {
  try {
    return process.cwd() + path.sep;
  } catch {
    return false;
  }
}

// The file (or, for the REPL and preloads, the directory) that asks.
function parentPath(parent) {
  if (!parent) return undefined;
  if (parent.filename) return parent.filename;
  if (parent.id === '<repl>' || parent.id === 'internal/preload') return workingDirectory() || undefined;
  return undefined;
}

function resolveLookupPaths(request, parent) {
  if (binding.builtinId(request) !== undefined) return null;
  const relative = request[0] === '.' && (request.length === 1 || request[1] === '.' || request[1] === '/');
  if (!relative) {
    const global = binding.globalPaths();
    const paths = parent?.paths?.length ? [...parent.paths, ...global] : global;
    return paths.length > 0 ? paths : null;
  }
  if (!parent || !parent.id || !parent.filename) {
    return ['.'];
  }
  return [path.dirname(parent.filename)];
}

function optionPaths(request, parent, options) {
  if (typeof options !== 'object' || options === null || options.paths === undefined) {
    return Module._resolveLookupPaths(request, parent);
  }
  if (!isArray(options.paths)) throw new ERR_INVALID_ARG_VALUE('options.paths', options.paths);
  if (request.startsWith('./') || request.startsWith('../')) return options.paths;
  const fake = new Module('', null);
  const paths = [];
  for (let i = 0; i < options.paths.length; i++) {
    fake.paths = Module._nodeModulePaths(options.paths[i]);
    const lookup = Module._resolveLookupPaths(request, fake);
    for (let j = 0; j < lookup.length; j++) {
      if (!paths.includes(lookup[j])) paths.push(lookup[j]);
    }
  }
  return paths;
}

function resolveFilename(request, parent, isMain, options) {
  const paths = optionPaths(request, parent, options);
  const from = parentPath(parent);
  if (from !== undefined) {
    const found = deliver(binding.resolveScoped(request, from));
    if (typeof found === 'string') return found;
  }
  const filename = Module._findPath(request, paths, isMain);
  if (filename) return filename;
  throw notFound(request, parent);
}

function findPath(request, paths, isMain) {
  if (path.isAbsolute(request)) {
    paths = [''];
  } else if (!paths || paths.length === 0) {
    return false;
  }
  const key = `${request}\0${paths.join('\0')}`;
  const known = Module._pathCache[key];
  if (known) return known;
  const found = state.stat === undefined ?
    deliver(binding.findPath(request, paths, isMain, Module._extensions)) || false :
    findPathWithStat(request, paths, isMain);
  if (found) Module._pathCache[key] = found;
  return found;
}

// The same search with the program's own idea of what exists (Module._stat).
function findPathWithStat(request, paths, isMain) {
  const trailingSlash = /(?:^|\/)\.{0,2}$/.test(request) && request !== '';
  const relative = request.startsWith('./') || request.startsWith('../');
  const inside = !relative || !path.normalize(request).startsWith('..');
  for (let i = 0; i < paths.length; i++) {
    const directory = paths[i];
    if (inside && directory && currentStat(directory) < 1) continue;
    if (!relative && directory) {
      const exported = deliver(binding.resolveExports(path.resolve(directory), request));
      if (exported) return exported;
    }
    const base = path.resolve(directory, request);
    const kind = currentStat(base);
    let found = false;
    if (!trailingSlash) {
      if (kind === 0) found = binding.identity(base, isMain);
      if (!found) found = tryExtensions(base, isMain);
    }
    if (!found && kind === 1) found = tryPackage(base, isMain, request);
    if (found) return found;
  }
  return false;
}

function tryFile(filename, isMain) {
  return currentStat(filename) === 0 ? binding.identity(filename, isMain) : false;
}

function tryExtensions(base, isMain) {
  const extensions = keys(Module._extensions);
  for (let i = 0; i < extensions.length; i++) {
    const found = tryFile(base + extensions[i], isMain);
    if (found) return found;
  }
  return false;
}

function tryPackage(directory, isMain, request) {
  const { main } = readPackage(directory);
  const index = path.resolve(directory, 'index');
  if (!main) return tryExtensions(index, isMain);
  const target = path.resolve(directory, main);
  let found = tryFile(target, isMain) || tryExtensions(target, isMain) ||
    tryExtensions(path.resolve(target, 'index'), isMain);
  if (found) return found;
  const file = path.resolve(directory, 'package.json');
  found = tryExtensions(index, isMain);
  if (!found) {
    const err = new Error(
      `Cannot find module '${target}'. Please verify that the package.json has a valid "main" entry`);
    err.code = 'MODULE_NOT_FOUND';
    err.path = file;
    err.requestPath = request;
    throw err;
  }
  process.emitWarning(
    `Invalid 'main' field in '${file}' of '${main}'. Please either fix that or report it to the module author`,
    'DeprecationWarning', 'DEP0128');
  return found;
}

// Whether a file that does not compile as CommonJS is an ES module that nothing
// but its syntax declares.
function isModuleAfterAll(filename, error) {
  if (error?.name !== 'SyntaxError') return false;
  const { getOptionValue } = require('internal/options');
  const isMain = process.mainModule?.filename === filename;
  if ((isMain || getOptionValue('--experimental-require-module') !== false) && isUndeclaredModule(filename)) return true;
  if (internalBinding('esm').isModuleOnly(binding.readSource(filename))) {
    require('internal/process/warning').emitWarningSync(
      `Failed to load the ES module: ${filename}. Make sure to set "type": "module" in the nearest package.json file ` +
      'or use the .mjs extension.');
  }
  return false;
}

// --- ES modules ------------------------------------------------------------------------------

function isEsm(filename) {
  return binding.format(filename) === 'module';
}

// Neither its name nor its package says so, but its syntax does.
function isUndeclaredModule(filename) {
  const { getOptionValue } = require('internal/options');
  if (getOptionValue('--experimental-detect-module') === false || getOptionValue('--experimental-default-type') ||
      filename.endsWith('.cjs') || binding.format(filename) !== 'none') {
    return false;
  }
  return internalBinding('esm').isModuleOnly(binding.readSource(filename));
}

// A file with types, by its name and package, or by its syntax without types.
function loadTypeScript(module, filename) {
  const source = binding.readSource(filename);
  const type = binding.format(filename);
  if (type === 'commonjs') {
    module._compile(source, filename, 'commonjs-typescript');
    return;
  }
  const { detect, stripModule } = require('internal/modules/typescript');
  // The program itself is read again as a module.
  if (type === 'module' && process.mainModule === module && !parents.get(module)) {
    loadEsm(module, filename);
    return;
  }
  const code = stripModule(source, filename);
  if (type === 'module' || detect(code) === 'module') loadEsm(module, filename, code);
  else module._compile(code, filename, 'commonjs');
}

// The text of a given format as Module.prototype._compile runs it.
function javaScriptOf(content, filename, format) {
  if (format !== 'commonjs-typescript' && format !== 'typescript') return content;
  return require('internal/modules/typescript').stripModule(`${content}`, filename);
}

// `source` is given when it was read already.
function loadEsm(module, filename, source) {
  const parent = parents.get(module);
  const { getOptionValue } = require('internal/options');
  const loader = require('internal/modules/esm/loader');
  if (process.mainModule === module && !parent) {
    // The program itself: it is not reachable by require().
    process.mainModule = undefined;
    delete Module._cache[filename];
    loader.runMain(filename);
    return;
  }
  if (getOptionValue('--experimental-require-module') === false) {
    throw new ERR_REQUIRE_ESM(
      filename, true, parent?.filename || undefined, binding.nearestPackageJson(filename) ?? undefined);
  }
  if (getOptionValue('--trace-require-module')) warnRequire(module, parent);
  module.exports = loader.requireModule(filename, source, parent?.filename || undefined);
}

let warnedRequire = false;

function warnRequire(module, parent) {
  const { getOptionValue } = require('internal/options');
  if (warnedRequire) return;
  if (getOptionValue('--trace-require-module') === 'no-node-modules' &&
      parent?.filename?.includes('/node_modules/')) {
    return;
  }
  warnedRequire = true;
  let from = parent?.filename || parent?.id;
  if (from === 'internal/preload') from = '--require';
  else if (from === '<repl>') from = 'The REPL';
  else if (from === '.') from = 'The entry point';
  else if (from) from = `CommonJS module ${from}`;
  const to = module.id || module.filename;
  const prefix = from && to ? `${from} is loading ES Module ${to} using require().\n` : '';
  require('internal/util').emitExperimentalWarning('Support for loading ES Module in require()', prefix);
}

// The file of that very name, as `import` finds it.
function exactFile(filename) {
  try {
    return require('fs').realpathSync(filename);
  } catch (error) {
    if (error.code === 'ENOENT') {
      const { pathToUrl } = internalBinding('esm');
      require('internal/modules/esm/rare').addHint(error, filename, pathToUrl(`${process.cwd()}/`));
    }
    throw error;
  }
}

// Starts a program where --import or --experimental-default-type is given.
function runMainByEsm(main) {
  const { getOptionValue } = require('internal/options');
  const loader = require('internal/modules/esm/loader');
  const byDefault = getOptionValue('--experimental-default-type') === 'module';
  const filename = byDefault ? exactFile(path.resolve(main)) : Module._findPath(path.resolve(main), null, true);
  const isModule = filename ? isEsm(filename) || (byDefault && !filename.endsWith('.cjs')) : byDefault;
  if (isModule) {
    loader.runMain(filename || path.resolve(main));
    return;
  }
  loader.runEntryPoint(() => {
    Module._load(main, null, true);
  });
}

// --- start -------------------------------------------------------------------------------------

function initPaths() {
  const { HOME, NODE_PATH } = process.env;
  const paths = [path.resolve(process.execPath, '..', '..', 'lib', 'node')];
  if (HOME) paths.unshift(path.resolve(HOME, '.node_modules'), path.resolve(HOME, '.node_libraries'));
  if (NODE_PATH) paths.unshift(...NODE_PATH.split(path.delimiter).filter(Boolean));
  binding.setGlobalPaths(paths);
  Module.globalPaths = paths.slice();
}

function preloadModules(requests) {
  if (!isArray(requests)) return;
  state.isPreloading = true;
  // Preloads are looked up from the working directory and have no file.
  const parent = new Module('internal/preload', null);
  try {
    parent.paths = Module._nodeModulePaths(process.cwd());
  } catch (err) {
    if (err.code !== 'ENOENT') {
      state.isPreloading = false;
      throw err;
    }
  }
  try {
    for (let i = 0; i < requests.length; i++) {
      apply(Module.prototype.require, parent, [requests[i]]);
    }
  } finally {
    state.isPreloading = false;
  }
}

module.exports = {
  assertion,
  checkId,
  checkRequest,
  circular,
  isModuleAfterAll,
  compileWrapped,
  findPath,
  getParent,
  getStat,
  getWrapper,
  initPaths,
  isEsm,
  javaScriptOf,
  isWarningPrototype,
  loadEsm,
  loadTypeScript,
  preloadModules,
  readPackage,
  resolved,
  resolveFilename,
  runMainByEsm,
  resolveLookupPaths,
  setParent,
  setStat,
  setWrapper,
  unknownBuiltin,
};
