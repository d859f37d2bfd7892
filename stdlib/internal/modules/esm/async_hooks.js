'use strict';

// Hooks of module.register() and --experimental-loader: chains of asynchronous
// resolve and load steps around import.
//
// Owns: the chains, their checks, loading a graph through them. Node runs such
// hooks on a thread of their own; here they run in the program's thread, between
// its other microtasks. Must not know: synchronous hooks (./hooks).

const {
  codes: { ERR_INVALID_RETURN_PROPERTY_VALUE, ERR_INVALID_RETURN_VALUE, ERR_LOADER_CHAIN_INCOMPLETE },
} = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const { isAnyArrayBuffer, isArrayBufferView } = require('internal/util/types');
const wrap = internalBinding('module_wrap');
const loader = require('internal/modules/esm/loader');
const { defaultLoad, defaultResolve } = require('internal/modules/esm/resolve');
const { defaultConditions } = internalBinding('esm');
const { URL } = require('internal/url');

// { url, resolve } and { url, load }, in the order they were registered; the
// default steps are the first.
const resolvers = [{ url: 'node:internal/modules/esm/resolve', resolve: (specifier, context) => (
  defaultResolve(specifier, { ...context, conditions: context.conditions === conditions ? undefined : context.conditions })
) }];
const loaders = [{ url: 'node:internal/modules/esm/load', load: (url, context) => {
  const result = defaultLoad(url, context);
  if (typeof result.source === 'string') result.source = require('buffer').Buffer.from(result.source);
  return result;
} }];
let conditions;

// --- registration ---------------------------------------------------------------------

function register(specifier, parentURL, data) {
  conditions ??= defaultConditions();
  const job = loader.getJob(specifier, parentURL, { __proto__: null });
  const { initialize, load, resolve } = loader.runForRequire(job, undefined);
  if (typeof resolve === 'function') resolvers.push({ url: job.url, resolve });
  if (typeof load === 'function') loaders.push({ url: job.url, load });
  loader.customization.asyncHooks = module.exports;
  if (typeof initialize === 'function') return settled(initialize(data), `${job.url} 'initialize' hook`);
  return undefined;
}

// The value of a promise that needs nothing but microtasks.
function settled(value, what) {
  if (typeof value?.then !== 'function') return value;
  let outcome;
  Promise.resolve(value).then(
    (result) => outcome = { result },
    (error) => outcome = { error, failed: true },
  );
  internalBinding('task_queue').runMicrotasks();
  if (outcome === undefined) {
    const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
    throw new ERR_METHOD_NOT_IMPLEMENTED(`waiting for ${what}`);
  }
  if (outcome.failed) throw outcome.error;
  return outcome.result;
}

// --- chains ------------------------------------------------------------------------------

async function runChain(hooks, name, value, context, checkArgument, checkResult) {
  const state = { finished: false, shortCircuited: false };
  const stepAt = (index) => {
    const hook = hooks[index];
    const next = index === 0 ? undefined : stepAt(index - 1);
    return async (given = undefined, changes = undefined) => {
      const asker = hooks[index + 1];
      if (asker !== undefined) {
        const where = `${asker.url} '${name}' hook's next${name === 'resolve' ? 'Resolve' : 'Load'}()`;
        checkArgument(where, given);
        if (changes) validateObject(changes, `${where} context`);
      }
      if (changes) Object.assign(context, changes);
      if (index === 0) state.finished = true;
      const result = await hook[name](given, context, next);
      if (result?.shortCircuit) state.shortCircuited = true;
      if (asker !== undefined) {
        checkObject(`${hook.url} '${name}' hook's next${name === 'resolve' ? 'Resolve' : 'Load'}() return`, result);
      }
      return result;
    };
  };
  const last = hooks[hooks.length - 1];
  const result = await stepAt(hooks.length - 1)(value, context);
  const where = `${last.url} '${name}'`;
  checkObject(where, result);
  if (!state.finished && !state.shortCircuited) throw new ERR_LOADER_CHAIN_INCOMPLETE(where);
  return checkResult(where, result, value);
}

function checkObject(where, result) {
  if (typeof result !== 'object' || result === null) throw new ERR_INVALID_RETURN_VALUE('an object', where, result);
}

const checkedUrls = new Set();

function checkUrl(where, url) {
  if (typeof url !== 'string') throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a URL string', where, 'url', url);
  if (checkedUrls.has(url)) return;
  if (!URL.canParse(url)) throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a URL string', where, 'url', url);
  checkedUrls.add(url);
}

async function resolve(specifier, parentURL, attributes) {
  const context = { conditions, importAttributes: attributes, parentURL };
  return runChain(resolvers, 'resolve', specifier, context, (where, given) => {
    validateString(given, `${where} specifier`);
  }, (where, result) => {
    const { format, importAttributes, url } = result;
    checkUrl(where, url);
    if (importAttributes !== undefined && (typeof importAttributes !== 'object' || importAttributes === null)) {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE('an object', where, 'importAttributes', importAttributes);
    }
    if (format !== null && format !== undefined && typeof format !== 'string') {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a string', where, 'format', format);
    }
    return { __proto__: null, url, format, importAttributes };
  });
}

async function load(url, format, attributes) {
  const context = { conditions, format, importAttributes: attributes };
  return runChain(loaders, 'load', url, context, (where, given) => {
    validateString(given, `${where} url`);
    checkUrl(`${where} url`, given);
  }, (where, result) => {
    const { format, source } = result;
    if (format === null || format === undefined) {
      require('internal/modules/esm/rare').translateOther({ format, url });
    }
    if (typeof format !== 'string') {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE('a string', where, 'format', format);
    }
    if (source !== null && source !== undefined && typeof source !== 'string' && !isAnyArrayBuffer(source) &&
        !isArrayBufferView(source)) {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE(
        'a string, an ArrayBuffer, or a TypedArray', where, 'source', source);
    }
    return { __proto__: null, format, source };
  });
}

// --- loading ---------------------------------------------------------------------------------

// Key to the promise of a job that is being loaded.
const loading = new Map();

async function getJob(specifier, parentURL, attributes) {
  const resolved = await resolve(`${specifier}`, parentURL, attributes);
  const used = resolved.importAttributes ?? attributes;
  const key = loader.jobKey(resolved.url, used?.type);
  const known = loader.jobs.get(key);
  if (known !== undefined) return known;
  if (!loading.has(key)) {
    const promise = load(resolved.url, resolved.format, used)
      .then(({ format, source }) => loader.jobOf(resolved.url, format, source, used, parentURL === undefined));
    loading.set(key, promise);
    const done = () => loading.delete(key);
    promise.then(done, done);
  }
  return loading.get(key);
}

async function linkAll(root) {
  const waiting = [root];
  while (waiting.length !== 0) {
    const job = waiting.pop();
    if (job.linked) continue;
    const list = wrap.requests(job.module);
    const asked = [];
    for (let i = 0; i < list.length; i += 2) asked.push(getJob(list[i], job.url, list[i + 1]));
    const deps = await Promise.all(asked);
    if (job.linked) continue;
    wrap.link(job.module, deps.map((dep) => dep.module));
    job.deps = deps;
    job.linked = true;
    waiting.push(...deps.filter((dep) => !dep.linked));
  }
}

async function importModule(specifier, parentURL, attributes) {
  const job = await getJob(specifier, parentURL, attributes);
  await linkAll(job);
  return loader.run(job);
}

function resolveSync(specifier, parentURL, attributes) {
  return settled(resolve(specifier, parentURL, attributes), 'an asynchronous resolve hook');
}

module.exports = { importModule, register, resolveSync };
