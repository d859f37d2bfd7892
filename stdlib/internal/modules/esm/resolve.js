'use strict';

// What a specifier means and what kind of module is behind a URL, without hooks.
//
// Owns: the default resolve and load steps, the checks of URL schemes and import
// attributes. Must not know: jobs, hooks, how a module is made of its source.

const native = internalBinding('esm');
const { getOptionValue } = require('internal/options');
const { isArray } = Array;

// --- resolve --------------------------------------------------------------------------

// `${parent}\0${specifier}` to what it was resolved to.
const known = new Map();

function isRelativeOrAbsolute(specifier) {
  if (specifier === '') return false;
  if (specifier[0] === '/') return true;
  if (specifier[0] !== '.') return false;
  return specifier.length === 1 || specifier[1] === '/' ||
    (specifier[1] === '.' && (specifier.length === 2 || specifier[2] === '/'));
}

function deliver(found) {
  if (!isArray(found)) return found;
  for (let i = 1; i < found.length; i += 2) {
    if (!process.noDeprecation) process.emitWarning(found[i + 1], 'DeprecationWarning', found[i]);
  }
  return found[0];
}

function defaultResolve(specifier, context = { __proto__: null }) {
  let { parentURL } = context;
  const { conditions } = context;
  if (conditions !== undefined && !isArray(conditions)) {
    const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
    throw new ERR_INVALID_ARG_VALUE('context.conditions', conditions, 'expected an array');
  }
  if (parentURL !== undefined && typeof parentURL !== 'string') parentURL = rare().checkedParent(parentURL);
  if (specifier.startsWith('node:')) return { __proto__: null, url: specifier, format: 'builtin' };
  if (specifier.startsWith('data:')) return rare().resolveData(specifier);
  if (parentURL === undefined) {
    if (getOptionValue('--input-type')) {
      const { codes: { ERR_INPUT_TYPE_NOT_ALLOWED } } = require('internal/errors');
      throw new ERR_INPUT_TYPE_NOT_ALLOWED();
    }
    parentURL = native.pathToUrl(`${process.cwd()}/`);
  }
  const key = conditions === undefined ? `${parentURL}\0${specifier}` : undefined;
  const before = key === undefined ? undefined : known.get(key);
  if (before !== undefined) return before;
  let url;
  try {
    url = deliver(native.resolve(specifier, parentURL, conditions));
    if (url === undefined) url = rare().resolveFromOther(specifier, parentURL, isRelativeOrAbsolute(specifier));
    else if (!url.startsWith('file:') && !url.startsWith('node:')) url = rare().normalized(url);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ERR_UNSUPPORTED_DIR_IMPORT') {
      rare().addHint(error, specifier, parentURL);
    }
    throw error;
  }
  const found = { __proto__: null, url, format: formatOf(url, undefined, true) };
  if (key !== undefined) known.set(key, found);
  return found;
}

let rareFile;
function rare() {
  return rareFile ??= require('internal/modules/esm/rare');
}

// --- formats ----------------------------------------------------------------------------

const withTypes = {
  '__proto__': null,
  '.cts': 'commonjs-typescript',
  '.mts': 'module-typescript',
  '.ts': 'typescript',
};

const byExtension = {
  '__proto__': null,
  '.cjs': 'commonjs',
  '.json': 'json',
  '.mjs': 'module',
  '.wasm': 'wasm',
};

// The extension in a path, '' for none; a dot at the start of a name hides it.
function extensionOf(path) {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  return dot <= slash + 1 ? '' : path.slice(dot);
}

// `undefined`: the loader asks again with the source. `null`: nothing known.
function formatOf(url, source, ignoreErrors) {
  if (url.startsWith('node:')) return 'builtin';
  if (url.startsWith('data:')) return rare().formatOfData(url);
  if (!url.startsWith('file:')) return null;
  const path = native.urlToPath(url);
  const extension = extensionOf(path);
  if (extension === '.js' || extension === '') {
    const { 0: type, 1: packageFile } = native.packageType(path);
    if (type !== 'none') return type;
    const defaultType = getOptionValue('--experimental-default-type');
    if (defaultType === 'module') return path.includes('/node_modules/') ? 'commonjs' : 'module';
    if (defaultType === 'commonjs' || getOptionValue('--experimental-detect-module') === false) return 'commonjs';
    if (source === undefined || source === null) return null;
    if (!native.isModuleOnly(textOf(source))) return 'commonjs';
    if (extension === '.js' && packageFile !== undefined) rare().warnTypeless(packageFile, url, path);
    return 'module';
  }
  const format = byExtension[extension];
  if (format !== undefined) return format;
  if (withTypes[extension] !== undefined && getOptionValue('--experimental-strip-types')) {
    return extension === '.ts' ? rare().formatOfTypeScript(path, url, source) : withTypes[extension];
  }
  if (extension === '.node' && getOptionValue('--experimental-addon-modules')) return 'addon';
  if (ignoreErrors) return undefined;
  const { codes: { ERR_UNKNOWN_FILE_EXTENSION } } = require('internal/errors');
  throw new ERR_UNKNOWN_FILE_EXTENSION(extension, path);
}

// --- load ---------------------------------------------------------------------------------

// A source as text: what hooks give may be bytes.
function textOf(source) {
  if (typeof source === 'string') return source;
  const { TextDecoder } = require('internal/encoding');
  return new TextDecoder().decode(source);
}

function readSource(url) {
  const path = url.startsWith('file:') ? native.urlToPath(url) : undefined;
  if (path !== undefined) return native.readText(path);
  return rare().readOther(url);
}

// Whether the attributes of an import suit the format.
function checkAttributes(url, format, attributes) {
  if (format === 'json') {
    if (attributes?.type === 'json') {
      for (const key in attributes) {
        if (key !== 'type') rare().refuseAttributes(url, format, attributes);
      }
      return;
    }
  } else {
    let isEmpty = true;
    for (const _ in attributes) isEmpty = false;
    if (isEmpty) return;
  }
  rare().refuseAttributes(url, format, attributes);
}

function defaultLoad(url, context = { __proto__: null }) {
  let { format, source } = context;
  const attributes = context.importAttributes;
  if (!url.startsWith('file:')) rare().checkScheme(url);
  if (url.startsWith('node:')) {
    format ??= 'builtin';
    source = null;
  } else if (format === 'addon') {
    source = null;
  } else if (format !== 'commonjs' || getOptionValue('--experimental-default-type') === 'module') {
    source ??= readSource(url);
    if (format === null || format === undefined) {
      format = formatOf(url, source, false);
      // The CommonJS loader reads the file itself.
      if (format === 'commonjs') source = null;
    }
  }
  checkAttributes(url, format, attributes);
  return { __proto__: null, format, responseURL: url, source };
}

module.exports = { defaultLoad, defaultResolve, extensionOf, formatOf, isRelativeOrAbsolute, readSource, textOf };
