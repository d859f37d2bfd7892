'use strict';

// The loader of ES modules: from a specifier to an evaluated module.
//
// Owns: the cache of jobs (one per URL and type), linking of graphs, import(),
// require() of an ES module, import.meta, the entry point. Loaded on the first
// use of anything ESM; what is not JavaScript is translated in ./translators,
// names and formats are ./resolve's.
// Must not know: how files are found (internalBinding('esm')) or the CommonJS
// loader works inside.
//
//   resolve ─ load ─ translate ─► job { module } ─ link (all below) ─ instantiate ─ evaluate

const wrap = internalBinding('module_wrap');
const { pathToUrl, urlToPath } = internalBinding('esm');
const { defaultLoad, defaultResolve } = require('internal/modules/esm/resolve');

const kUnlinked = 0;
const kLinked = 2;
const kEvaluating = 3;
const kErrored = 5;

// `${type}\0${url}` to job.
const jobs = new Map();
// Set by ./hooks once hooks were registered.
const customization = { resolve: undefined, load: undefined, asyncHooks: undefined };

function jobKey(url, type) {
  return type === undefined || type === 'javascript' ? url : `${type}\0${url}`;
}

// --- jobs ---------------------------------------------------------------------------

function resolve(specifier, parentURL, attributes, conditions) {
  if (customization.resolve !== undefined) {
    return customization.resolve(`${specifier}`, parentURL, attributes, conditions);
  }
  return defaultResolve(`${specifier}`, { __proto__: null, parentURL, importAttributes: attributes, conditions });
}

function load(url, context) {
  return customization.load !== undefined ? customization.load(url, context) : defaultLoad(url, context);
}

function makeJob(url, format, attributes, isMain) {
  const loaded = load(url, { __proto__: null, format, importAttributes: attributes });
  return jobOf(url, loaded.format, loaded.source, attributes, isMain);
}

function jobOf(url, format, source, attributes, isMain) {
  const job = {
    __proto__: null,
    url,
    format,
    isMain,
    module: undefined,
    linked: false,
    linkError: undefined,
    deps: undefined,
  };
  const { translate } = require('internal/modules/esm/translators');
  translate(job, source);
  const key = jobKey(url, attributes?.type);
  // Translating may have loaded the same module.
  const known = jobs.get(key);
  if (known !== undefined) return known;
  jobs.set(key, job);
  return job;
}

function getJob(specifier, parentURL, attributes) {
  const resolved = resolve(specifier, parentURL, attributes);
  const used = resolved.importAttributes ?? attributes;
  const known = jobs.get(jobKey(resolved.url, used?.type));
  return known ?? makeJob(resolved.url, resolved.format, used, parentURL === undefined);
}

// Loads everything below a job. For require() nothing in it may be running.
function link(root, isForRequire = false) {
  if (root.linked) return;
  const waiting = [root];
  while (waiting.length !== 0) {
    const job = waiting.pop();
    if (job.linked) continue;
    if (job.linkError !== undefined) throw root.linkError = job.linkError;
    const list = wrap.requests(job.module);
    const modules = [];
    const deps = [];
    try {
      for (let i = 0; i < list.length; i += 2) {
        const dep = getJob(list[i], job.url, list[i + 1]);
        if (isForRequire) {
          require('internal/modules/esm/rare').refuseRunning(dep, list[i], job.url, wrap.status(dep.module) === kEvaluating);
        }
        modules.push(dep.module);
        deps.push(dep);
      }
    } catch (error) {
      job.linkError = root.linkError = error;
      throw error;
    }
    wrap.link(job.module, modules);
    job.deps = deps;
    job.linked = true;
    for (let i = deps.length - 1; i >= 0; i--) {
      if (!deps[i].linked) waiting.push(deps[i]);
    }
  }
}

function instantiate(job) {
  if (wrap.status(job.module) >= kLinked) return;
  try {
    wrap.instantiate(job.module);
  } catch (error) {
    require('internal/modules/esm/rare').explainLinkError(error, resolve, load);
    throw error;
  }
}

function explain(error, job) {
  if (error?.name === 'ReferenceError') {
    require('internal/modules/esm/rare').explainReferenceError(error, job.url, wrap.hasTopLevelAwait(job.module));
  }
}

async function evaluate(job) {
  try {
    await wrap.evaluate(job.module);
  } catch (error) {
    explain(error, job);
    throw error;
  }
}

// --- import -------------------------------------------------------------------------

async function run(job) {
  if (!job.linked) link(job);
  await undefined;
  instantiate(job);
  if (job.isMain) wrap.setEntryPoint(undefined, job.module);
  await evaluate(job);
  return wrap.namespace(job.module);
}

async function importNow(specifier, parentURL, attributes) {
  if (customization.asyncHooks !== undefined) {
    return customization.asyncHooks.importModule(specifier, parentURL, attributes);
  }
  const job = getJob(specifier, parentURL, attributes);
  await undefined;
  return run(job);
}

const noAttributes = { __proto__: null };

// The namespace of a module. The job is made at once, its graph later.
function importModule(specifier, parentURL, attributes = noAttributes) {
  if (internalBinding('builtins').loaded().includes('diagnostics_channel')) {
    return require('internal/modules/esm/rare').traceImport(importNow, specifier, parentURL, attributes);
  }
  return importNow(specifier, parentURL, attributes);
}

function cwdURL() {
  return pathToUrl(`${process.cwd()}/`);
}

// Called by the engine for `import()`. `path` is the asking file or, from a
// module, its URL; `host` what its compilation was given.
function importDynamically(specifier, attributes, path, isModule, host) {
  if (typeof host === 'object' && host !== null && host.importModuleDynamically !== undefined) {
    return host.importModuleDynamically(specifier, attributes);
  }
  let parentURL;
  if (isModule) parentURL = host?.url ?? path;
  else if (path !== undefined && path[0] === '/') parentURL = pathToUrl(path);
  else if (path !== undefined && path.startsWith('file:')) parentURL = path;
  else parentURL = cwdURL();
  return importModule(specifier, parentURL, attributes);
}

// Called by the engine for the first `import.meta` of a module.
function initializeImportMeta(meta, url, host) {
  if (typeof host === 'object' && host !== null && host.initializeImportMeta !== undefined) {
    host.initializeImportMeta(meta);
    return;
  }
  const parentURL = host?.url ?? url;
  const path = parentURL.startsWith('file:') ? urlToPath(parentURL) : undefined;
  if (path !== undefined) {
    const slash = path.lastIndexOf('/');
    meta.dirname = slash <= 0 ? '/' : path.slice(0, slash);
    meta.filename = path;
  }
  meta.main = !!host?.isMain;
  meta.resolve = function resolve(specifier, from = undefined) {
    return require('internal/modules/esm/rare').metaResolve(specifier, parentURL, from, arguments.length, syncResolve);
  };
  meta.url = parentURL;
}

function syncResolve(specifier, parentURL) {
  if (customization.asyncHooks !== undefined) {
    return customization.asyncHooks.resolveSync(`${specifier}`, parentURL, noAttributes);
  }
  return resolve(specifier, parentURL, noAttributes);
}

// --- require() of an ES module ----------------------------------------------------------

function runForRequire(job, parentFilename) {
  const { codes: { ERR_REQUIRE_ASYNC_MODULE } } = require('internal/errors');
  const filename = urlToPath(job.url) ?? job.url;
  const refuse = () => new ERR_REQUIRE_ASYNC_MODULE(filename, parentFilename);
  const status = wrap.status(job.module);
  if (status === kErrored) throw wrap.error(job.module);
  if (status > kEvaluating) {
    if (wrap.isGraphAsync(job.module)) throw refuse();
    return wrap.namespace(job.module);
  }
  if (status !== kEvaluating) link(job, true);
  if (status === kEvaluating || wrap.isEvaluatingBelow(job.module)) {
    throw require('internal/modules/esm/rare').cycleError(filename, parentFilename);
  }
  if (status === kUnlinked) instantiate(job);
  if (wrap.isGraphAsync(job.module)) throw refuse();
  try {
    wrap.evaluateSync(job.module);
  } catch (error) {
    explain(error, job);
    throw error;
  }
  return wrap.namespace(job.module);
}

// What `require(filename)` gives. `source` is the text if it was read already.
function requireModule(filename, source, parentFilename) {
  const url = pathToUrl(filename);
  const job = jobs.get(url) ??
    (source === undefined ? makeJob(url, 'module', noAttributes, false) :
      jobOf(url, 'module', source, noAttributes, false));
  const namespace = runForRequire(job, parentFilename);
  const { hasOwn } = Object;
  if (hasOwn(namespace, 'module.exports')) return namespace['module.exports'];
  if (!hasOwn(namespace, 'default') || hasOwn(namespace, '__esModule')) return namespace;
  return job.facade ??= require('internal/modules/esm/translators').facadeWithMark(job.module);
}

// Whether a file is being evaluated, or waits to be, as an ES module.
function pendingJob(filename) {
  return jobs.get(pathToUrl(filename));
}

// --- the entry point ----------------------------------------------------------------------

// Runs what --import names, then `start`. An error is the program's end.
function runEntryPoint(start) {
  const { getOptionValue } = require('internal/options');
  async function go() {
    try {
      const loaders = getOptionValue('--experimental-loader') ?? [];
      if (loaders.length !== 0) require('internal/modules/esm/rare').registerLoaders(loaders, cwdURL());
      const names = getOptionValue('--import') ?? [];
      for (let i = 0; i < names.length; i++) await importModule(names[i], cwdURL());
      await start();
    } catch (error) {
      internalBinding('task_queue').fatal(error, true);
    }
  }
  const promise = go();
  wrap.setEntryPoint(promise, undefined);
  return promise;
}

function runMain(filename) {
  return runEntryPoint(() => importModule(pathToUrl(filename), undefined));
}

let evaluated = 0;

// Runs a text as a module of the working directory (`--input-type=module`).
function evalModule(source) {
  return runEntryPoint(async () => {
    const url = pathToUrl(`${process.cwd()}/[eval${++evaluated}]`);
    await undefined;
    return run(jobOf(url, 'module', source, noAttributes, true));
  });
}

module.exports = {
  customization,
  cwdURL,
  evalModule,
  evaluate,
  getJob,
  importDynamically,
  importModule,
  initializeImportMeta,
  instantiate,
  jobKey,
  jobOf,
  jobs,
  link,
  load,
  makeJob,
  noAttributes,
  pendingJob,
  requireModule,
  resolve,
  run,
  runEntryPoint,
  runForRequire,
  runMain,
  syncResolve,
};
