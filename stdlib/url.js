// url: the legacy API (its parser is native) and the WHATWG classes from
// internal/url. Relative resolution is in internal/url/resolve.
'use strict';

const binding = internalBinding('url');
const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const internal = require('internal/url');
const { URL } = internal;

let querystring;
function lazyQuerystring() {
  return querystring ??= require('querystring');
}

let portWarned = false;
let parseWarned = false;

function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.host = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.query = null;
  this.pathname = null;
  this.path = null;
  this.href = null;
}

function isSlashed(protocol) {
  switch (protocol) {
    case 'http': case 'http:': case 'https': case 'https:': case 'ftp': case 'ftp:': case 'gopher': case 'gopher:':
    case 'file': case 'file:': case 'ws': case 'ws:': case 'wss': case 'wss:':
      return true;
    default:
      return false;
  }
}

Url.prototype.parse = function parse(url, parseQueryString, slashesDenoteHost) {
  validateString(url, 'url');
  const fields = binding.parseLegacy(url, slashesDenoteHost);
  const search = fields[7];
  const pathname = fields[8];
  const simple = fields[9];
  if (search !== null) {
    this.search = search;
    this.query = search.slice(1);
    if (parseQueryString) this.query = lazyQuerystring().parse(this.query);
  } else if (parseQueryString) {
    this.search = null;
    this.query = { __proto__: null };
  }
  if (pathname !== null) this.pathname = pathname;
  if (simple !== null) {
    this.path = simple;
    this.href = simple;
    return this;
  }
  if (fields[10] && !portWarned) {
    portWarned = true;
    process.emitWarning(`The URL ${url} is invalid. Future versions of Node.js will throw an error.`,
                        'DeprecationWarning', 'DEP0170');
  }
  if (fields[0] !== null) this.protocol = fields[0];
  if (fields[1] !== null) this.slashes = true;
  if (fields[2] !== null) this.auth = fields[2];
  if (fields[3] !== null) this.host = fields[3];
  if (fields[4] !== null) this.port = fields[4];
  if (fields[5] !== null) this.hostname = fields[5];
  if (fields[6] !== null) this.hash = fields[6];
  if (this.pathname || this.search) this.path = (this.pathname || '') + (this.search || '');
  this.href = this.format();
  return this;
};

Url.prototype.format = function format() {
  let { auth, protocol, pathname, hash, search } = this;
  auth = auth ? `${binding.escapeAuth(auth)}@` : '';
  protocol ||= '';
  if (protocol && protocol[protocol.length - 1] !== ':') protocol += ':';
  pathname ||= '';
  hash ||= '';

  let host = '';
  if (this.host) {
    host = auth + this.host;
  } else if (this.hostname) {
    const { hostname } = this;
    const bare = hostname.includes(':') && !(hostname[0] === '[' && hostname[hostname.length - 1] === ']');
    host = auth + (bare ? `[${hostname}]` : hostname);
    if (this.port) host += `:${this.port}`;
  }

  if (!search) {
    search = '';
    if (this.query !== null && typeof this.query === 'object') {
      const query = lazyQuerystring().stringify(this.query);
      if (query) search = `?${query}`;
    }
  }
  if (pathname.includes('#')) pathname = pathname.replaceAll('#', '%23');
  if (pathname.includes('?')) pathname = pathname.replaceAll('?', '%3F');

  if (this.slashes || isSlashed(protocol)) {
    if (this.slashes || host) {
      if (pathname && pathname[0] !== '/') pathname = `/${pathname}`;
      host = `//${host}`;
    } else if (protocol.startsWith('file')) {
      host = '//';
    }
  }
  if (search.includes('#')) search = search.replaceAll('#', '%23');
  if (hash && hash[0] !== '#') hash = `#${hash}`;
  if (search && search[0] !== '?') search = `?${search}`;
  return protocol + host + pathname + search + hash;
};

Url.prototype.resolve = function resolve(relative) {
  return this.resolveObject(urlParse(relative, false, true)).format();
};

Url.prototype.resolveObject = function resolveObject(relative) {
  return require('internal/url/resolve')(this, relative, Url, isSlashed);
};

Url.prototype.parseHost = function parseHost() {
  let { host } = this;
  const port = /:[0-9]*$/.exec(host);
  if (port) {
    if (port[0] !== ':') this.port = port[0].slice(1);
    host = host.slice(0, host.length - port[0].length);
  }
  if (host) this.hostname = host;
};

function urlParse(url, parseQueryString, slashesDenoteHost) {
  if (!parseWarned && process.execArgv.includes('--pending-deprecation')) {
    parseWarned = true;
    process.emitWarning(
      '`url.parse()` behavior is not standardized and prone to errors that have security implications. Use the ' +
      'WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.',
      'DeprecationWarning', 'DEP0169');
  }
  if (url instanceof Url) return url;
  return new Url().parse(url, parseQueryString, slashesDenoteHost);
}

function urlFormat(urlObject, options) {
  if (typeof urlObject === 'string') {
    urlObject = urlParse(urlObject);
  } else if (typeof urlObject !== 'object' || urlObject === null) {
    throw new ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], urlObject);
  } else if (urlObject instanceof URL) {
    if (options) validateObject(options, 'options');
    const wanted = (name, otherwise) => (options?.[name] == null ? otherwise : Boolean(options[name]));
    return binding.format(urlObject.href, wanted('fragment', true), wanted('unicode', false),
                          wanted('search', true), wanted('auth', true));
  }
  return Url.prototype.format.call(urlObject);
}

function urlResolve(source, relative) {
  return urlParse(source, false, true).resolve(relative);
}

function urlResolveObject(source, relative) {
  if (!source) return relative;
  return urlParse(source, false, true).resolveObject(relative);
}

function pathToFileURL(path, options) {
  validateString(path, 'path');
  return internal.pathToFileURL(path, options);
}

module.exports = {
  Url,
  parse: urlParse,
  resolve: urlResolve,
  resolveObject: urlResolveObject,
  format: urlFormat,
  URL,
  URLSearchParams: internal.URLSearchParams,
  domainToASCII: internal.domainToASCII,
  domainToUnicode: internal.domainToUnicode,
  pathToFileURL,
  fileURLToPath: internal.fileURLToPath,
  fileURLToPathBuffer: internal.fileURLToPathBuffer,
  urlToHttpOptions: internal.urlToHttpOptions,
};
