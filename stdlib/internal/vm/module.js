'use strict';

// vm.Module and its two kinds, behind --experimental-vm-modules: module records
// that a program links itself.
//
// Owns: the states and checks Node documents. Must not know: the program's own
// loader; records are made natively (internalBinding('module_wrap')).

const {
  codes: {
    ERR_FEATURE_UNAVAILABLE_ON_PLATFORM, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS,
    ERR_MODULE_LINK_MISMATCH,
    ERR_VM_MODULE_ALREADY_LINKED, ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA, ERR_VM_MODULE_DIFFERENT_CONTEXT,
    ERR_VM_MODULE_LINK_FAILURE, ERR_VM_MODULE_NOT_MODULE, ERR_VM_MODULE_STATUS,
  },
} = require('internal/errors');
const {
  validateArray, validateBoolean, validateBuffer, validateFunction, validateInt32, validateObject, validateString,
  validateUint32,
} = require('internal/validators');
const { customInspectSymbol } = require('internal/util');
const wrap = internalBinding('module_wrap');
const { contexts } = require('internal/vm/contexts');
const { freeze } = Object;

const kEmptyObject = freeze({ __proto__: null });
const statuses = ['unlinked', 'linking', 'linked', 'evaluating', 'evaluated', 'errored'];
const kLinked = 2;
const kEvaluated = 4;
const kErrored = 5;

// Module to { record, context, identifier, requests, linking, failure }.
const states = new WeakMap();
// Context (or this file, for the main one) to the number of its next module.
const counters = new WeakMap();

function stateOf(module, kind = 'Module') {
  const state = typeof module === 'object' && module !== null ? states.get(module) : undefined;
  if (state === undefined) throw new ERR_INVALID_THIS(kind);
  return state;
}

function isModule(value) {
  return typeof value === 'object' && value !== null && states.has(value);
}

function nextIdentifier(context) {
  const number = counters.get(context ?? states) ?? 0;
  counters.set(context ?? states, number + 1);
  return `vm:module(${number})`;
}

class Module {
  constructor(options) {
    require('internal/util').emitExperimentalWarning('VM Modules');
    if (new.target === Module) throw new TypeError('Module is not a constructor');
    const { context, identifier, make } = options;
    if (context !== undefined) {
      validateObject(context, 'context');
      if (!contexts.has(context)) throw new ERR_INVALID_ARG_TYPE('options.context', 'vm.Context', context);
    }
    if (identifier !== undefined) validateString(identifier, 'options.identifier');
    const name = identifier ?? nextIdentifier(context);
    const holder = context === undefined ? undefined : contexts.get(context).holder;
    const record = make(name, holder);
    states.set(this, {
      record, context, identifier: name, requests: undefined, linking: false, failure: undefined,
      // Which modules answer the requests, and whether a synthetic module's callback runs.
      answers: undefined, evaluating: false,
    });
  }

  get identifier() { return stateOf(this).identifier; }

  get context() { return stateOf(this).context; }

  get namespace() {
    const { record } = stateOf(this);
    if (wrap.status(record) < kLinked) throw new ERR_VM_MODULE_STATUS('must not be unlinked or linking');
    return wrap.namespace(record);
  }

  get status() { return statuses[wrap.status(stateOf(this).record)]; }

  get error() {
    const { record } = stateOf(this);
    if (wrap.status(record) !== kErrored) throw new ERR_VM_MODULE_STATUS('must be errored');
    return wrap.error(record);
  }

  async link(linker) {
    const state = stateOf(this);
    validateFunction(linker, 'linker');
    if (this.status === 'linked') throw new ERR_VM_MODULE_ALREADY_LINKED();
    if (this.status !== 'unlinked') throw new ERR_VM_MODULE_STATUS('must be unlinked');
    await askLinker(this, state, linker);
    wrap.instantiate(state.record);
  }

  evaluate(options = kEmptyObject) {
    try {
      const { context, record, evaluating } = stateOf(this);
      validateObject(options, 'options');
      const { timeout, breakOnSigint = false } = options;
      if (timeout !== undefined) validateUint32(timeout, 'options.timeout', true);
      validateBoolean(breakOnSigint, 'options.breakOnSigint');
      if (timeout !== undefined) throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('vm timeout');
      if (breakOnSigint) throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('vm breakOnSigint');
      const status = wrap.status(record);
      if (evaluating || status !== kLinked && status !== kEvaluated && status !== kErrored) {
        throw new ERR_VM_MODULE_STATUS('must be one of linked, evaluated, or errored');
      }
      const around = context === undefined ? undefined : contexts.get(context).context;
      around?.enter();
      try {
        return wrap.evaluate(record);
      } finally {
        around?.leave();
      }
    } catch (error) {
      return Promise.reject(error);
    }
  }

  [customInspectSymbol](depth, options) {
    stateOf(this);
    const { constructor } = this;
    if (typeof depth === 'number' && depth < 0) return `[${constructor.name}]`;
    const shown = { __proto__: { constructor } };
    shown.status = this.status;
    shown.identifier = this.identifier;
    shown.context = this.context;
    Object.setPrototypeOf(shown, Object.getPrototypeOf(this));
    Object.defineProperty(shown, Symbol.toStringTag, { __proto__: null, value: constructor.name, configurable: true });
    const { inspect } = require('internal/util/inspect');
    return inspect(shown, { ...options, customInspect: false });
  }
}

// Asks a program's linker for all that is below a module.
async function askLinker(module, state, linker) {
  const { requests } = state;
  if (requests === undefined) return;
  state.linking = true;
  const answers = [];
  for (let i = 0; i < requests.length; i++) {
    const { specifier, attributes } = requests[i];
    const answer = linker(specifier, module, { attributes, assert: attributes });
    answers.push(Promise.resolve(answer).then((found) => checkAnswer(found, specifier, state, linker)));
  }
  try {
    wrap.link(state.record, await Promise.all(answers));
    state.answers = answers;
  } catch (error) {
    state.failure = { error };
    throw error;
  } finally {
    state.linking = false;
  }
}

async function checkAnswer(module, specifier, asker, linker) {
  if (!isModule(module)) throw new ERR_VM_MODULE_NOT_MODULE();
  const state = states.get(module);
  if (state.context !== asker.context) throw new ERR_VM_MODULE_DIFFERENT_CONTEXT();
  if (module.status === 'errored') {
    throw new ERR_VM_MODULE_LINK_FAILURE(`request for '${specifier}' resolved to an errored module`, module.error);
  }
  if (module.status === 'unlinked') await askLinker(module, state, linker);
  return state.record;
}

class SourceTextModule extends Module {
  constructor(sourceText, options = kEmptyObject) {
    validateString(sourceText, 'sourceText');
    validateObject(options, 'options');
    const {
      lineOffset = 0, columnOffset = 0, initializeImportMeta, importModuleDynamically, context, identifier, cachedData,
    } = options;
    validateInt32(lineOffset, 'options.lineOffset');
    validateInt32(columnOffset, 'options.columnOffset');
    if (initializeImportMeta !== undefined) validateFunction(initializeImportMeta, 'options.initializeImportMeta');
    if (importModuleDynamically !== undefined) {
      validateFunction(importModuleDynamically, 'options.importModuleDynamically');
    }
    if (cachedData !== undefined) validateBuffer(cachedData, 'options.cachedData');
    const asker = { module: undefined };
    const { importModuleDynamically: answer } =
      require('internal/vm/dynamic_import').hostOf(importModuleDynamically, () => asker.module);
    super({
      context,
      identifier,
      make(name, holder) {
        const host = {
          url: name,
          importModuleDynamically: answer,
          initializeImportMeta(meta) { initializeImportMeta?.(meta, asker.module); },
        };
        return wrap.parse(sourceText, name, host, lineOffset, columnOffset, holder);
      },
    });
    asker.module = this;
    const state = stateOf(this);
    const list = wrap.requests(state.record);
    state.requests = [];
    for (let i = 0; i < list.length; i += 2) {
      state.requests.push(freeze({ __proto__: null, specifier: list[i], attributes: freeze(list[i + 1]) }));
    }
    freeze(state.requests);
  }

  linkRequests(modules) {
    const state = stateOf(this, 'SourceTextModule');
    if (this.status !== 'unlinked') throw new ERR_VM_MODULE_STATUS('must be unlinked');
    validateArray(modules, 'modules');
    const { length } = state.requests;
    if (modules.length !== length) {
      throw new ERR_MODULE_LINK_MISMATCH(`Expected ${length} modules, got ${modules.length}`);
    }
    wrap.link(state.record, modules.map((module) => {
      if (!isModule(module)) throw new ERR_VM_MODULE_NOT_MODULE();
      if (module.context !== this.context) throw new ERR_VM_MODULE_DIFFERENT_CONTEXT();
      return stateOf(module).record;
    }));
    state.answers = modules;
  }

  instantiate() {
    const { record, answers } = stateOf(this, 'SourceTextModule');
    if (this.status !== 'unlinked') throw new ERR_VM_MODULE_STATUS('must be unlinked');
    if (answers === undefined) throw new ERR_VM_MODULE_LINK_FAILURE('module is not linked', undefined);
    wrap.instantiate(record);
  }

  get dependencySpecifiers() {
    const state = stateOf(this, 'SourceTextModule');
    return state.specifiers ??= freeze(state.requests.map((request) => request.specifier));
  }

  get moduleRequests() { return stateOf(this, 'SourceTextModule').requests; }

  get status() {
    const { failure, linking } = stateOf(this, 'SourceTextModule');
    if (failure !== undefined) return 'errored';
    return linking ? 'linking' : super.status;
  }

  get error() {
    const { failure } = stateOf(this, 'SourceTextModule');
    return failure === undefined ? super.error : failure.error;
  }

  createCachedData() {
    const { status } = this;
    if (status === 'evaluating' || status === 'evaluated' || status === 'errored') {
      throw new ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA();
    }
    return require('buffer').Buffer.alloc(0);
  }
}

class SyntheticModule extends Module {
  constructor(exportNames, evaluateCallback, options = kEmptyObject) {
    if (!Array.isArray(exportNames) || exportNames.some((name) => typeof name !== 'string')) {
      throw new ERR_INVALID_ARG_TYPE('exportNames', 'Array of unique strings', exportNames);
    }
    const twice = exportNames.find((name, i) => exportNames.includes(name, i + 1));
    if (twice !== undefined) throw new ERR_INVALID_ARG_VALUE(`exportNames.${twice}`, twice, 'is duplicated');
    validateFunction(evaluateCallback, 'evaluateCallback');
    validateObject(options, 'options');
    const { context, identifier } = options;
    const self = { module: undefined };
    super({
      context,
      identifier,
      make: (name, holder) => (
        wrap.synthetic(name, exportNames, () => {
          const state = states.get(self.module);
          state.evaluating = true;
          try {
            evaluateCallback.call(self.module);
          } finally {
            state.evaluating = false;
          }
        }, undefined, holder)),
    });
    self.module = this;
    const state = stateOf(this);
    state.names = new Set(exportNames);
    wrap.instantiate(state.record);
  }

  link() {
    stateOf(this, 'SyntheticModule');
  }

  setExport(name, value) {
    const { names, record } = stateOf(this, 'SyntheticModule');
    validateString(name, 'name');
    if (wrap.status(record) < kLinked) throw new ERR_VM_MODULE_STATUS('must be linked');
    if (!names.has(name)) throw new ReferenceError(`Export '${name}' is not defined in module`);
    wrap.setExport(record, name, value);
  }
}

module.exports = { Module, SourceTextModule, SyntheticModule, isModule };
