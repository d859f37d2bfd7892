// internal/url: the URL and URLSearchParams classes (native) with inspection,
// file URLs and http options. Must not know the legacy API in url.js.
'use strict';

const binding = internalBinding('url');
const { URL, URLSearchParams, iteratorPrototype, paramsList } = binding;
const {
  codes: {
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_FILE_URL_HOST,
    ERR_INVALID_FILE_URL_PATH,
    ERR_INVALID_THIS,
    ERR_INVALID_URL_SCHEME,
    ERR_MISSING_ARGS,
  },
} = require('internal/errors');
const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

setPrototypeOf(iteratorPrototype, getPrototypeOf(getPrototypeOf([][Symbol.iterator]())));
delete iteratorPrototype.constructor;

// Inspection lives in a file of its own: most programs never print a URL.
const printers = {
  [kInspect](depth, options) {
    return require('internal/url/inspect').url(this, depth, options);
  },
};
const paramsPrinters = {
  [kInspect](depth, options) {
    if (paramsList(this) === undefined) throw new ERR_INVALID_THIS('URLSearchParams');
    return require('internal/url/inspect').params(this, depth, options);
  },
};
const iteratorPrinters = {
  [kInspect](depth, options) {
    if (paramsList(this) === undefined) throw new ERR_INVALID_THIS('URLSearchParamsIterator');
    return require('internal/url/inspect').iterator(this, depth, options);
  },
};

function hide(target, value) {
  defineProperty(target, kInspect, { __proto__: null, configurable: true, writable: true, value });
}
hide(URL.prototype, printers[kInspect]);
hide(URLSearchParams.prototype, paramsPrinters[kInspect]);
hide(iteratorPrototype, iteratorPrinters[kInspect]);

// The store behind blob: URLs is Blob's.
const statics = {
  createObjectURL(obj) {
    return require('internal/blob').createObjectURL(obj);
  },
  revokeObjectURL(url) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('url');
    require('internal/blob').revokeObjectURL(url);
  },
};
URL.createObjectURL = statics.createObjectURL;
URL.revokeObjectURL = statics.revokeObjectURL;

// Objects of other implementations count too; legacy ones have auth and path.
function isURL(self) {
  return Boolean(self?.href && self.protocol && self.auth === undefined && self.path === undefined);
}

function domainToASCII(domain) {
  if (arguments.length < 1) throw new ERR_MISSING_ARGS('domain');
  return binding.domainToASCII(`${domain}`);
}

function domainToUnicode(domain) {
  if (arguments.length < 1) throw new ERR_MISSING_ARGS('domain');
  return binding.domainToUnicode(`${domain}`);
}

function urlToHttpOptions(url) {
  if (url === null || typeof url !== 'object') throw new ERR_INVALID_ARG_TYPE('url', 'Object', url);
  const { hostname, pathname, port, username, password, search } = url;
  const options = {
    __proto__: null,
    ...url, // what the program added
    protocol: url.protocol,
    hostname: hostname && hostname[0] === '[' ? hostname.slice(1, -1) : hostname,
    hash: url.hash,
    search,
    pathname,
    path: `${pathname || ''}${search || ''}`,
    href: url.href,
  };
  if (port !== '') options.port = Number(port);
  if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return options;
}

function asFileURL(path) {
  if (typeof path === 'string') path = new URL(path);
  else if (!isURL(path)) throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
  if (path.protocol !== 'file:') throw new ERR_INVALID_URL_SCHEME('file');
  return path;
}

function fileURLToPath(path, options) {
  const windows = options?.windows;
  const url = asFileURL(path);
  if (windows) return require('internal/url/windows').toPath(url);
  if (url.hostname !== '') throw new ERR_INVALID_FILE_URL_HOST(process.platform);
  const { pathname } = url;
  if (pathname.indexOf('%') === -1) return pathname;
  if (pathname.indexOf('%2f') !== -1 || pathname.indexOf('%2F') !== -1) {
    throw new ERR_INVALID_FILE_URL_PATH('must not include encoded / characters', url);
  }
  return decodeURIComponent(pathname);
}

// For names that are not UTF-8: bytes are taken as they are.
function fileURLToPathBuffer(path, options) {
  const windows = options?.windows;
  const url = asFileURL(path);
  if (windows) return require('internal/url/windows').toBuffer(url);
  if (url.hostname !== '') throw new ERR_INVALID_FILE_URL_HOST(process.platform);
  return binding.unescapeBytes(url.pathname);
}

function pathToFileURL(filepath, options) {
  const path = require('path');
  const windows = options?.windows;
  const unc = windows && filepath.startsWith('\\\\');
  let resolved = unc ? filepath : windows ? path.win32.resolve(filepath) : path.posix.resolve(filepath);
  if (windows && resolved.startsWith('\\\\')) {
    // \\server\share\file; the extended form is \\?\UNC\server\share\file
    const start = resolved.startsWith('\\\\?\\UNC\\') ? 8 : 2;
    const end = resolved.indexOf('\\', start);
    if (end === -1) throw new ERR_INVALID_ARG_VALUE('path', resolved, 'Missing UNC resource path');
    if (end === 2) throw new ERR_INVALID_ARG_VALUE('path', resolved, 'Empty UNC servername');
    return binding.ofPath(resolved.slice(end), true, resolved.slice(start, end));
  }
  // resolve() removes a separator at the end.
  const last = filepath[filepath.length - 1];
  if ((last === '/' || (windows && last === '\\')) && resolved[resolved.length - 1] !== path.sep) resolved += '/';
  return binding.ofPath(resolved, Boolean(windows));
}

function toPathIfFileURL(fileURLOrPath) {
  return isURL(fileURLOrPath) ? fileURLToPath(fileURLOrPath) : fileURLOrPath;
}

module.exports = {
  URL,
  URLSearchParams,
  URLParse: URL.parse,
  domainToASCII,
  domainToUnicode,
  fileURLToPath,
  fileURLToPathBuffer,
  isURL,
  pathToFileURL,
  toPathIfFileURL,
  urlToHttpOptions,
};
