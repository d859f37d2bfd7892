'use strict';

// What the loader of ES modules needs seldom: explanations of errors, data: and
// other URLs, import.meta.resolve. Must not know: the order of loading.

const native = internalBinding('esm');
const {
  codes: {
    ERR_IMPORT_ATTRIBUTE_MISSING, ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE, ERR_IMPORT_ATTRIBUTE_UNSUPPORTED,
    ERR_INVALID_ARG_TYPE, ERR_INVALID_URL, ERR_REQUIRE_CYCLE_MODULE, ERR_UNKNOWN_MODULE_FORMAT,
    ERR_UNSUPPORTED_ESM_URL_SCHEME, ERR_UNSUPPORTED_RESOLVE_REQUEST,
  },
} = require('internal/errors');
const { URL, fileURLToPath } = require('internal/url');
const path = require('path');
const { defineProperty, hasOwn } = Object;

// --- errors ---------------------------------------------------------------------------

const commonJsNames = ['require', 'module', 'exports', '__filename', '__dirname'];

// A CommonJS variable used in a module.
function explainReferenceError(error, url, hasTopLevelAwait) {
  const name = commonJsNames.find((name) => error.message === `${name} is not defined`);
  if (name === undefined) return;
  if (hasTopLevelAwait) {
    error.message = 'Cannot determine intended module format because both require() and top-level await are present. ' +
      'If the code is intended to be CommonJS, wrap await in an async function. ' +
      'If the code is intended to be an ES module, replace require() with import.';
    error.code = 'ERR_AMBIGUOUS_MODULE_SYNTAX';
    return;
  }
  error.message += ' in ES module scope';
  if (name === 'require') error.message += ', you can use import instead';
  if (!url.startsWith('file:') || !/\.js(?:\?[^#]*)?(?:#.*)?$/.test(url)) return;
  const { 0: type, 1: packageFile } = native.packageType(native.urlToPath(url));
  if (type === 'module') {
    error.message += '\nThis file is being treated as an ES module because it has a ' +
      `'.js' file extension and '${packageFile}' contains "type": "module". ` +
      "To treat it as a CommonJS script, rename it to use the '.cjs' file extension.";
  }
}

// A name that a CommonJS module does not export gets the way around.
function explainLinkError(error, resolve, load) {
  const match = /module '(.*)' does not provide an export named '(.+)'/.exec(error?.message);
  if (match === null) return;
  const { 1: specifier, 2: name } = match;
  const lines = error.stack.split('\n');
  let format;
  try {
    const parent = lines[0].replace(/:\d+$/, '');
    const resolved = resolve(specifier, parent, { __proto__: null });
    ({ format } = load(resolved.url, { __proto__: null, format: resolved.format }));
  } catch {
    return;
  }
  if (format !== 'commonjs') return;
  const names = /{.*}/.exec(lines[1]);
  const hint = names === null ? '' : `const ${names[0].replace(/\s+as\s+/g, ': ')} = pkg;\n`;
  error.message = `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, ` +
    'which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the ' +
    `default export, for example using:\n\nimport pkg from '${specifier}';\n${hint}`;
  lines[3] = `SyntaxError: ${error.message}`;
  error.stack = lines.join('\n');
}

function cycleError(filename, parentFilename) {
  let message = `Cannot require() ES Module ${filename} in a cycle.`;
  if (parentFilename) message += ` (from ${parentFilename})`;
  message += ' A cycle involving require(esm) is not allowed to maintain invariants mandated by the ECMAScript ' +
    'specification. Try making at least part of the dependency in the graph lazily loaded.';
  return new ERR_REQUIRE_CYCLE_MODULE(message);
}

// A module below a required one must not be on its way already.
function refuseRunning(job, specifier, parentURL, isEvaluating) {
  const filename = native.urlToPath(job.url);
  let kind;
  if (isEvaluating) {
    kind = 'Module';
  } else if (job.format === 'commonjs') {
    const { Module } = require('internal/modules/cjs/loader');
    const cached = Module._cache[filename];
    if (cached !== undefined && !cached.loaded) kind = 'CommonJS Module';
  }
  if (kind === undefined) return;
  const parent = native.urlToPath(parentURL);
  throw new ERR_REQUIRE_CYCLE_MODULE(
    `Cannot import ${kind} ${specifier} in a cycle.${parent ? ` (from ${parent})` : ''}`);
}

// What CommonJS would have found.
function commonJsAnswer(specifier, parentURL) {
  const { Module } = require('internal/modules/cjs/loader');
  try {
    const parent = fileURLToPath(parentURL);
    const asker = new Module(parent, null);
    asker.filename = parent;
    asker.paths = Module._nodeModulePaths(parent.endsWith('/') ? parent : path.dirname(parent));
    const found = Module._resolveFilename(specifier, asker, false);
    if (specifier[0] === '.') {
      const from = parent.endsWith('/') ? parent : path.dirname(parent);
      const relative = path.relative(from, found).split('/').map(encodeURIComponent).join('/');
      return relative.startsWith('../') ? relative : `./${relative}`;
    }
    if (specifier[0] !== '/') {
      const slash = specifier.indexOf('/');
      const name = slash === -1 ? specifier : specifier.slice(0, slash);
      const needle = `/node_modules/${name}/`;
      const at = found.lastIndexOf(needle);
      if (at !== -1) {
        return `${name}/${found.slice(at + needle.length).split('/').map(encodeURIComponent).join('/')}`;
      }
      return native.pathToUrl(found);
    }
    return found;
  } catch {
    return undefined;
  }
}

function addHint(error, specifier, parentURL) {
  const asked = specifier.startsWith('file://') ? fileURLToPath(specifier) : specifier;
  const found = commonJsAnswer(asked, parentURL);
  if (found === undefined || found === asked) return;
  const hint = `Did you mean to import ${JSON.stringify(found)}?`;
  const { stack } = error;
  const end = stack.indexOf('\n');
  error.stack = end === -1 ? `${stack}\n${hint}` : `${stack.slice(0, end)}\n${hint}${stack.slice(end)}`;
  error.message += `\n${hint}`;
}

// --- URLs -------------------------------------------------------------------------------

function checkedParent(parentURL) {
  if (typeof parentURL?.href !== 'string') {
    throw new ERR_INVALID_ARG_TYPE('parentURL', ['string', 'URL'], parentURL);
  }
  return parentURL.href;
}

function normalized(url) {
  return new URL(url).href;
}

function resolveData(specifier) {
  return { __proto__: null, url: normalized(specifier) };
}

function unsupported(specifier, parentURL, cause) {
  const error = new ERR_UNSUPPORTED_RESOLVE_REQUEST(specifier, parentURL);
  defineProperty(error, 'cause', { __proto__: null, value: cause, writable: true, enumerable: true, configurable: true });
  return error;
}

// Asked by a module that is no file.
function resolveFromOther(specifier, parentURL, isRelative) {
  let url;
  if (isRelative) {
    try {
      url = new URL(specifier, parentURL).href;
    } catch (cause) {
      throw unsupported(specifier, parentURL, cause);
    }
  } else if (URL.canParse(specifier)) {
    url = new URL(specifier).href;
  } else {
    const id = internalBinding('modules').builtinId(specifier);
    if (id !== undefined) return `node:${id}`;
    throw unsupported(specifier, parentURL, new ERR_INVALID_URL(specifier));
  }
  return url.startsWith('file:') ? native.resolve(url, 'file:///') : url;
}

function checkScheme(url) {
  const { protocol } = new URL(url);
  if (!['file:', 'data:', 'node:', 'https:', 'http:'].includes(protocol)) {
    throw new ERR_UNSUPPORTED_ESM_URL_SCHEME(new URL(url), ['file', 'data', 'node']);
  }
}

const kDataUrl = /^data:([^/]+\/[^;,]+)?([^,]*?)(;base64)?,([^]*)$/;

function formatOfData(url) {
  const mime = kDataUrl.exec(url)?.[1];
  if (mime === undefined) return null;
  if (/^(?:text|application)\/javascript$/i.test(mime.trim())) return 'module';
  if (mime === 'application/json') return 'json';
  if (mime === 'application/wasm') return 'wasm';
  return null;
}

function percentDecoded(text) {
  const { Buffer } = require('buffer');
  const bytes = Buffer.from(text, 'utf8');
  const out = [];
  for (let i = 0; i < bytes.length; i++) {
    const pair = bytes[i] === 0x25 ? bytes.latin1Slice(i + 1, i + 3) : '';
    if (/^[0-9a-fA-F]{2}$/.test(pair)) {
      out.push(parseInt(pair, 16));
      i += 2;
    } else {
      out.push(bytes[i]);
    }
  }
  return Buffer.from(out);
}

function readOther(url) {
  if (!url.startsWith('data:')) throw new ERR_UNSUPPORTED_ESM_URL_SCHEME(new URL(url), ['file', 'data']);
  const hash = url.indexOf('#');
  const match = kDataUrl.exec(hash === -1 ? url : url.slice(0, hash));
  if (match === null) throw new ERR_INVALID_URL(url);
  const body = percentDecoded(match[4]);
  if (match[3] === undefined) return body.toString('utf8');
  const { Buffer } = require('buffer');
  const base64 = body.latin1Slice().replace(/[\t\n\f\r ]/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new ERR_INVALID_URL(url);
  return Buffer.from(base64, 'base64').toString('utf8');
}

// --- attributes and formats ------------------------------------------------------------------

// A .ts file is what its package says, or what its syntax is without types.
function formatOfTypeScript(path, url, source) {
  const { 0: type, 1: packageFile } = native.packageType(path);
  if (type !== 'none') return `${type}-typescript`;
  if (source === undefined || source === null) return null;
  const { detect, stripModule } = require('internal/modules/typescript');
  const { textOf } = require('internal/modules/esm/resolve');
  const format = detect(stripModule(textOf(source), path));
  if (format === 'module' && packageFile !== undefined) warnTypeless(packageFile, url, path);
  return `${format}-typescript`;
}

const expectedType = {
  __proto__: null, 'builtin': 'javascript', 'commonjs': 'javascript', 'commonjs-typescript': 'javascript',
  'json': 'json', 'module': 'javascript', 'module-typescript': 'javascript', 'wasm': 'javascript',
};

// Called when something about the attributes is unusual.
function refuseAttributes(url, format, attributes = { __proto__: null }) {
  for (const key of Object.keys(attributes)) {
    if (key !== 'type') throw new ERR_IMPORT_ATTRIBUTE_UNSUPPORTED(key, attributes[key], url);
  }
  const expected = expectedType[format];
  if (expected === undefined || expected === attributes.type) return;
  if (!hasOwn(attributes, 'type')) {
    if (expected === 'javascript') return;
    throw new ERR_IMPORT_ATTRIBUTE_MISSING(url, 'type', expected);
  }
  const { type } = attributes;
  require('internal/validators').validateString(type, 'type');
  if (type !== 'json') throw new ERR_IMPORT_ATTRIBUTE_UNSUPPORTED('type', type, url);
  throw new ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE(url, type);
}

const warnedTypeless = new Set();

function warnTypeless(packageFile, url, filename) {
  if (filename.includes('/node_modules/') || warnedTypeless.has(packageFile)) return;
  warnedTypeless.add(packageFile);
  process.emitWarning(
    `Module type of ${url} is not specified and it doesn't parse as CommonJS.\n` +
    'Reparsing as ES module because module syntax was detected. This incurs a performance overhead.\n' +
    `To eliminate this warning, add "type": "module" to ${packageFile}.`,
    { code: 'MODULE_TYPELESS_PACKAGE_JSON' });
}

function translateOther(job, source) {
  const { format, url } = job;
  if (format === 'module-typescript' || format === 'commonjs-typescript') {
    const { translate } = require('internal/modules/esm/translators');
    const { textOf } = require('internal/modules/esm/resolve');
    const { stripModule } = require('internal/modules/typescript');
    const code = stripModule(textOf(source), native.urlToPath(url) ?? url);
    job.format = format === 'module-typescript' ? 'module' : 'commonjs';
    translate(job, code);
    job.format = format;
    return;
  }
  if (format === 'addon') {
    require('internal/util').emitExperimentalWarning('Importing addons');
    const wrap = internalBinding('module_wrap');
    const { Module } = require('internal/modules/cjs/loader');
    job.module = wrap.synthetic(url, ['default', 'module.exports'], () => {
      const exports = Module._load(native.urlToPath(url), undefined, job.isMain);
      wrap.setExport(job.module, 'default', exports);
      wrap.setExport(job.module, 'module.exports', exports);
    }, job);
    return;
  }
  const mime = format === null || format === undefined ? /^data:([^/]+\/[^;,]+)(?:[^,]*?)(;base64)?,/.exec(url) : null;
  throw new ERR_UNKNOWN_MODULE_FORMAT(mime === null ? format : mime[1], url);
}

// --- hooks given on the command line ----------------------------------------------------------

function registerLoaders(names, parentURL) {
  const texts = names.map((name) => `register(${JSON.stringify(name)}, pathToFileURL("./"));`);
  process.emitWarning(
    '`--experimental-loader` may be removed in the future; instead use `register()`:\n' +
    '--import \'data:text/javascript,import { register } from "node:module"; ' +
    `import { pathToFileURL } from "node:url"; ${texts.join(' ')}'`, 'ExperimentalWarning');
  const { register } = require('internal/modules/esm/async_hooks');
  for (let i = 0; i < names.length; i++) register(names[i], parentURL);
}

// --- import.meta.resolve ---------------------------------------------------------------------

function metaResolve(specifier, ownURL, from, count, resolve) {
  const { getOptionValue } = require('internal/options');
  const parentURL = count > 1 && getOptionValue('--experimental-import-meta-resolve') ? from : ownURL;
  try {
    return resolve(specifier, parentURL).url;
  } catch (error) {
    if ((error?.code === 'ERR_UNSUPPORTED_DIR_IMPORT' || error?.code === 'ERR_MODULE_NOT_FOUND') && error.url) {
      return error.url;
    }
    throw error;
  }
}

// --- tracing ---------------------------------------------------------------------------------

let channel;

function traceImport(importNow, specifier, parentURL, attributes) {
  channel ??= require('diagnostics_channel').tracingChannel('module.import');
  if (!channel.hasSubscribers) return importNow(specifier, parentURL, attributes);
  const context = { __proto__: null, parentURL, url: specifier };
  return channel.tracePromise(importNow, context, undefined, specifier, parentURL, attributes);
}

module.exports = {
  addHint,
  checkScheme,
  checkedParent,
  cycleError,
  explainLinkError,
  explainReferenceError,
  formatOfData,
  formatOfTypeScript,
  metaResolve,
  normalized,
  readOther,
  refuseAttributes,
  registerLoaders,
  refuseRunning,
  resolveData,
  resolveFromOther,
  traceImport,
  translateOther,
  warnTypeless,
};
