'use strict';

// The public `vm`: options, contexts and scripts.
// Owns: validation and which object is a context. Compiling, running and realms
// are native (internalBinding('contextify')). Must not know: how globals of a
// context reach its object.

const {
  compileFunction: nativeCompileFunction, globalOf, makeContext, makeScript, runScript,
} = internalBinding('contextify');
const {
  codes: { ERR_FEATURE_UNAVAILABLE_ON_PLATFORM, ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const {
  validateArray, validateBoolean, validateBuffer, validateInt32, validateObject, validateOneOf, validateString,
  validateStringArray, validateUint32, kValidateObjectAllowNullable, kValidateObjectAllowObjects,
} = require('internal/validators');
const { isView: isArrayBufferView } = ArrayBuffer;
const { freeze } = Object;

const kEmptyObject = freeze({ __proto__: null });
const constants = freeze({
  __proto__: null,
  USE_MAIN_CONTEXT_DEFAULT_LOADER: Symbol('vm_dynamic_import_main_context_default'),
  DONT_CONTEXTIFY: Symbol('vm_context_no_contextify'),
});
const kParsingContext = Symbol('script parsing context');

// A context made from an object also has `run`, which carries its properties in and out.
const { contexts, sharedGlobals } = require('internal/vm/contexts');
let contextIndex = 1;

function isContext(object) {
  validateObject(object, 'object', kValidateObjectAllowObjects);
  return contexts.has(object);
}

function contextOf(object) {
  if (!isContext(object)) throw new ERR_INVALID_ARG_TYPE('contextifiedObject', 'vm.Context', object);
  return contexts.get(object);
}

function checkCachedData(cachedData) {
  if (cachedData !== undefined && !isArrayBufferView(cachedData)) {
    throw new ERR_INVALID_ARG_TYPE('options.cachedData', ['Buffer', 'TypedArray', 'DataView'], cachedData);
  }
}

function checkImportCallback(importModuleDynamically) {
  if (importModuleDynamically !== undefined && typeof importModuleDynamically !== 'function' &&
      importModuleDynamically !== constants.USE_MAIN_CONTEXT_DEFAULT_LOADER) {
    throw new ERR_INVALID_ARG_TYPE('options.importModuleDynamically', 'function', importModuleDynamically);
  }
}

// What comes back with each import() of a text; `undefined`: the program's own loader.
function importHost(importModuleDynamically, referrer) {
  if (importModuleDynamically === constants.USE_MAIN_CONTEXT_DEFAULT_LOADER) return undefined;
  return require('internal/vm/dynamic_import').hostOf(importModuleDynamically, referrer);
}

// What a run may be asked for; returns its time limit.
function checkRunOptions(options = kEmptyObject) {
  validateObject(options, 'options');
  const { timeout, breakOnSigint = false, displayErrors = true } = options;
  if (timeout !== undefined) validateUint32(timeout, 'options.timeout', true);
  validateBoolean(displayErrors, 'options.displayErrors');
  validateBoolean(breakOnSigint, 'options.breakOnSigint');
  if (breakOnSigint) throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('vm breakOnSigint');
  return timeout;
}

function checkCodeGeneration(codeGeneration = kEmptyObject, name) {
  validateObject(codeGeneration, name);
  const { strings = true, wasm = true } = codeGeneration;
  validateBoolean(strings, `${name}.strings`);
  validateBoolean(wasm, `${name}.wasm`);
  return { strings, wasm };
}

// The last `//# <name>=` comment of a text.
function magicComment(source, name) {
  const mark = `# ${name}=`;
  const at = source.lastIndexOf(mark);
  if (at < 2 || (source.slice(at - 2, at) !== '//' && source.slice(at - 2, at) !== '/*')) return undefined;
  const rest = source.slice(at + mark.length);
  return /^[^\s'"*]*/.exec(rest)[0] || undefined;
}

class ContextifyScript {}

class Script extends ContextifyScript {
  #script;

  constructor(code, options = kEmptyObject) {
    super();
    const source = `${code}`;
    if (typeof options === 'string') {
      options = { filename: options };
    } else {
      validateObject(options, 'options');
    }
    const {
      filename = 'evalmachine.<anonymous>', lineOffset = 0, columnOffset = 0, cachedData,
      produceCachedData = false, importModuleDynamically,
    } = options;
    validateString(filename, 'options.filename');
    validateInt32(lineOffset, 'options.lineOffset');
    validateInt32(columnOffset, 'options.columnOffset');
    checkCachedData(cachedData);
    validateBoolean(produceCachedData, 'options.produceCachedData');
    checkImportCallback(importModuleDynamically);

    const host = importHost(importModuleDynamically, this);
    this.#script = makeScript(source, filename, lineOffset, columnOffset, host);
    // Compiled code has no form that could be kept: none fits, none is made.
    if (cachedData !== undefined) this.cachedDataRejected = true;
    if (produceCachedData) this.cachedDataProduced = false;
    this.sourceURL = magicComment(source, 'sourceURL');
    this.sourceMapURL = magicComment(source, 'sourceMappingURL');
  }

  // Nothing compiled can be kept, and so nothing is what there is to keep.
  createCachedData() {
    return require('buffer').Buffer.alloc(0);
  }

  runInThisContext(options) {
    return runScript(this.#script, undefined, checkRunOptions(options));
  }

  runInContext(contextifiedObject, options) {
    const { context, holder, microtasks } = contextOf(contextifiedObject);
    const timeout = checkRunOptions(options);
    const result = context === undefined ?
      runScript(this.#script, holder, timeout) : context.run(this.#script, timeout);
    if (microtasks) internalBinding('task_queue').runMicrotasks();
    return result;
  }

  runInNewContext(contextObject, options) {
    const context = createContext(contextObject, contextOptions(options));
    return this.runInContext(context, options);
  }
}

function createContext(contextObject = {}, options = kEmptyObject) {
  const plain = contextObject === constants.DONT_CONTEXTIFY;
  if (!plain && isContext(contextObject)) return contextObject;
  validateObject(options, 'options');
  const {
    name = `VM Context ${contextIndex++}`, origin, codeGeneration, microtaskMode, importModuleDynamically,
  } = options;
  validateString(name, 'options.name');
  if (origin !== undefined) validateString(origin, 'options.origin');
  const { strings, wasm } = checkCodeGeneration(codeGeneration, 'options.codeGeneration');
  validateOneOf(microtaskMode, 'options.microtaskMode', ['afterEvaluate', undefined]);
  checkImportCallback(importModuleDynamically);

  const microtasks = microtaskMode === 'afterEvaluate';
  if (plain) {
    const holder = makeContext(undefined, strings);
    const object = globalOf(holder);
    share(object, 'Intl', sharedGlobals.Intl);
    share(object, 'WebAssembly', wasm ? sharedGlobals.WebAssembly : sharedGlobals.IdleWebAssembly);
    contexts.set(object, { context: undefined, holder, microtasks });
    return object;
  }
  const { Context } = require('internal/vm/context');
  const context = new Context(contextObject, strings, wasm);
  contexts.set(contextObject, { context, holder: context.holder, microtasks });
  return contextObject;
}

// A global of another realm that is this one's.
function share(object, key, get) {
  const settle = (value) => {
    Object.defineProperty(object, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  };
  Object.defineProperty(object, key, { __proto__: null, get, set: settle, enumerable: false, configurable: true });
}

// Both parameters are optional.
Object.defineProperty(createContext, 'length', { __proto__: null, value: 0, configurable: true });

// The options of runInNewContext that are createContext's under other names.
function contextOptions(options) {
  if (!options) return kEmptyObject;
  const { contextName, contextOrigin, contextCodeGeneration, microtaskMode } = options;
  const result = { __proto__: null };
  if (contextName !== undefined) {
    validateString(contextName, 'options.contextName');
    result.name = contextName;
  }
  if (contextOrigin !== undefined) {
    validateString(contextOrigin, 'options.contextOrigin');
    result.origin = contextOrigin;
  }
  if (contextCodeGeneration !== undefined) {
    checkCodeGeneration(contextCodeGeneration, 'options.contextCodeGeneration');
    result.codeGeneration = contextCodeGeneration;
  }
  if (microtaskMode !== undefined) {
    validateString(microtaskMode, 'options.microtaskMode');
    result.microtaskMode = microtaskMode;
  }
  return result;
}

function createScript(code, options) {
  return new Script(code, options);
}

function runInContext(code, contextifiedObject, options) {
  contextOf(contextifiedObject);
  if (typeof options === 'string') options = { filename: options };
  options = { ...options, [kParsingContext]: contextifiedObject };
  return createScript(code, options).runInContext(contextifiedObject, options);
}

function runInNewContext(code, contextObject, options) {
  if (typeof options === 'string') options = { filename: options };
  const context = createContext(contextObject, contextOptions(options));
  options = { ...options, [kParsingContext]: context };
  return createScript(code, options).runInContext(context, options);
}

function runInThisContext(code, options) {
  if (typeof options === 'string') options = { filename: options };
  return createScript(code, options).runInThisContext(options);
}

function compileFunction(code, params, options = kEmptyObject) {
  validateString(code, 'code');
  validateObject(options, 'options');
  if (params !== undefined) validateStringArray(params, 'params');
  const {
    filename = '', columnOffset = 0, lineOffset = 0, cachedData, produceCachedData = false, parsingContext,
    contextExtensions = [], importModuleDynamically,
  } = options;
  validateString(filename, 'options.filename');
  validateInt32(columnOffset, 'options.columnOffset');
  validateInt32(lineOffset, 'options.lineOffset');
  if (cachedData !== undefined) validateBuffer(cachedData, 'options.cachedData');
  validateBoolean(produceCachedData, 'options.produceCachedData');
  let context, holder;
  if (parsingContext !== undefined) {
    if (typeof parsingContext !== 'object' || parsingContext === null || !isContext(parsingContext)) {
      throw new ERR_INVALID_ARG_TYPE('options.parsingContext', 'Context', parsingContext);
    }
    ({ context, holder } = contextOf(parsingContext));
  }
  validateArray(contextExtensions, 'options.contextExtensions');
  for (let i = 0; i < contextExtensions.length; i++) {
    validateObject(contextExtensions[i], `options.contextExtensions[${i}]`, kValidateObjectAllowNullable);
  }
  checkImportCallback(importModuleDynamically);

  context?.enter();
  const names = params ?? [];
  const referrer = { __proto__: null, fn: undefined };
  const host = importHost(importModuleDynamically, () => referrer.fn);
  const compiled = contextExtensions.length === 0 ?
    nativeCompileFunction(code, filename, lineOffset, columnOffset, holder, names, host) :
    withExtensions(code, filename, lineOffset, columnOffset, holder, names, contextExtensions, host);
  referrer.fn = compiled;
  if (produceCachedData) compiled.cachedDataProduced = false;
  if (cachedData !== undefined) compiled.cachedDataRejected = true;
  return compiled;
}

// The properties of each extension are in scope, the last one's first.
function withExtensions(code, filename, lineOffset, columnOffset, holder, names, extensions, host) {
  // Alone first: a body that closes the function early must not slip through.
  nativeCompileFunction(code, filename, lineOffset, columnOffset, holder, names);
  let text = '';
  for (let i = 0; i < extensions.length; i++) text += `with (arguments[0][${i}]) `;
  text += `return (function (${names.join(',')}) {${code}\n});`;
  return nativeCompileFunction(text, filename, lineOffset, columnOffset, holder, [], host)(extensions);
}

function measureMemory(options = kEmptyObject) {
  require('internal/util').emitExperimentalWarning('vm.measureMemory');
  validateObject(options, 'options');
  const { mode = 'summary', execution = 'default' } = options;
  validateOneOf(mode, 'options.mode', ['summary', 'detailed']);
  validateOneOf(execution, 'options.execution', ['default', 'eager']);
  throw new ERR_METHOD_NOT_IMPLEMENTED('vm.measureMemory()');
}

module.exports = {
  Script,
  createContext,
  createScript,
  runInContext,
  runInNewContext,
  runInThisContext,
  isContext,
  compileFunction,
  measureMemory,
  constants,
};

if (internalBinding('options').get('--experimental-vm-modules')) {
  const { Module, SourceTextModule, SyntheticModule } = require('internal/vm/module');
  Object.assign(module.exports, { Module, SourceTextModule, SyntheticModule });
}
