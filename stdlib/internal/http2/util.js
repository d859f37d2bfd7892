'use strict';

// What the files of http2 share: symbols, numbers, failures, and the rules of
// header lists on the way in and out.
//
// Knows nothing of sessions and streams.

const { constants, errorText } = internalBinding('http2');
const { isToken } = internalBinding('http');
const {
  codes: {
    ERR_HTTP2_CONNECT_AUTHORITY, ERR_HTTP2_CONNECT_PATH, ERR_HTTP2_CONNECT_SCHEME, ERR_HTTP2_HEADER_SINGLE_VALUE,
    ERR_HTTP2_INVALID_CONNECTION_HEADERS, ERR_HTTP2_INVALID_PSEUDOHEADER, ERR_HTTP2_TOO_MANY_INVALID_FRAMES,
    ERR_INVALID_ARG_TYPE, ERR_INVALID_HTTP_TOKEN,
  },
} = require('internal/errors');

const { isArray } = Array;
const { assign, keys } = Object;

const kAuthority = Symbol('authority');
const kProtocol = Symbol('protocol');
const kSensitiveHeaders = Symbol('sensitiveHeaders');
const kSocket = Symbol('socket');
const kProxySocket = Symbol('proxySocket');
const kRequest = Symbol('request');
const kHandle = Symbol('kHandle');
const kSession = Symbol('kSession');
const kState = Symbol('state');
const kType = Symbol('type');
const kID = Symbol('id');
const kOpenRemote = Symbol('kOpenRemote');
const kOrigin = Symbol('origin');
const kInit = Symbol('init');
const kMaybeDestroy = Symbol('kMaybeDestroy');
const kServer = Symbol('server');
const kSentHeaders = Symbol('sent-headers');
const kRawHeaders = Symbol('raw-headers');
const kInfoHeaders = Symbol('sent-info-headers');
const kSentTrailers = Symbol('sent-trailers');
const kRequestAsyncResource = Symbol('requestAsyncResource');

// What nghttp2 has beyond http2.constants.
const NGHTTP2_HCAT_RESPONSE = 1;
const NGHTTP2_HCAT_PUSH_RESPONSE = 2;
const STREAM_OPTION_EMPTY_PAYLOAD = 1;
const STREAM_OPTION_GET_TRAILERS = 2;

const MAX_ADDITIONAL_SETTINGS = 10;

const nameForErrorCode = [
  'NGHTTP2_NO_ERROR', 'NGHTTP2_PROTOCOL_ERROR', 'NGHTTP2_INTERNAL_ERROR', 'NGHTTP2_FLOW_CONTROL_ERROR',
  'NGHTTP2_SETTINGS_TIMEOUT', 'NGHTTP2_STREAM_CLOSED', 'NGHTTP2_FRAME_SIZE_ERROR', 'NGHTTP2_REFUSED_STREAM',
  'NGHTTP2_CANCEL', 'NGHTTP2_COMPRESSION_ERROR', 'NGHTTP2_CONNECT_ERROR', 'NGHTTP2_ENHANCE_YOUR_CALM',
  'NGHTTP2_INADEQUATE_SECURITY', 'NGHTTP2_HTTP_1_1_REQUIRED',
];

const debug = require('internal/util/debuglog').debuglog('http2');

function sessionName(type) {
  return type === constants.NGHTTP2_SESSION_CLIENT ? 'client' : 'server';
}

// A failure of the machine, as an error.
class NghttpError extends Error {
  constructor(errno, flood) {
    super(flood ? new ERR_HTTP2_TOO_MANY_INVALID_FRAMES().message : errorText(errno));
    this.code = flood ? 'ERR_HTTP2_TOO_MANY_INVALID_FRAMES' : 'ERR_HTTP2_ERROR';
    this.errno = errno;
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}
Object.defineProperty(NghttpError.prototype, 'name', {
  __proto__: null, configurable: true, writable: true, value: 'Error',
});

function assertIsObject(value, name, types) {
  if (value !== undefined && (value === null || typeof value !== 'object' || isArray(value))) {
    throw new ERR_INVALID_ARG_TYPE(name, types || 'Object', value);
  }
}

function assertIsArray(value, name) {
  if (value !== undefined && !isArray(value)) throw new ERR_INVALID_ARG_TYPE(name, 'Array', value);
}

// --- header lists out -------------------------------------------------------------

const PSEUDO_HEADERS = new Set([':status', ':method', ':authority', ':scheme', ':path', ':protocol']);

const SINGLE_VALUE_HEADERS = new Set([
  ':status', ':method', ':authority', ':scheme', ':path', ':protocol', 'access-control-allow-credentials',
  'access-control-max-age', 'access-control-request-method', 'age', 'authorization', 'content-encoding',
  'content-language', 'content-length', 'content-location', 'content-md5', 'content-range', 'content-type', 'date',
  'dnt', 'etag', 'expires', 'from', 'host', 'if-match', 'if-modified-since', 'if-none-match', 'if-range',
  'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization', 'range', 'referer',
  'retry-after', 'tk', 'upgrade-insecure-requests', 'user-agent', 'x-content-type-options',
]);

function assertValidPseudoHeader(name) {
  if (!PSEUDO_HEADERS.has(name)) throw new ERR_HTTP2_INVALID_PSEUDOHEADER(name);
}

function assertValidPseudoHeaderResponse(name) {
  if (name !== ':status') throw new ERR_HTTP2_INVALID_PSEUDOHEADER(name);
}

function assertValidPseudoHeaderTrailer(name) {
  throw new ERR_HTTP2_INVALID_PSEUDOHEADER(name);
}

// What is special about a field: one value only, forbidden, or allowed with one value.
const SINGLE = 1;
const FORBIDDEN = 2;
const TE = 3;
const KINDS = new Map();
SINGLE_VALUE_HEADERS.forEach((name) => KINDS.set(name, SINGLE));
['connection', 'upgrade', 'http2-settings', 'keep-alive', 'proxy-connection', 'transfer-encoding'].forEach((name) => {
  KINDS.set(name, FORBIDDEN);
});
KINDS.set('te', TE);

// Collects one field into `lists`: pseudo-fields come first on the wire.
function addField(lists, name, value, checkPseudo) {
  name = name.toLowerCase();
  const kind = KINDS.get(name);
  let many = false;
  if (typeof value !== 'string') {
    many = isArray(value);
    if (!many) {
      value = String(value);
    } else if (value.length === 0) {
      return;
    } else if (value.length === 1) {
      value = String(value[0]);
      many = false;
    } else if (kind === SINGLE) {
      throw new ERR_HTTP2_HEADER_SINGLE_VALUE(name);
    }
  }
  if (kind === SINGLE) {
    if (lists.singles.includes(name)) throw new ERR_HTTP2_HEADER_SINGLE_VALUE(name);
    lists.singles.push(name);
  }
  const never = lists.sensitive !== null && lists.sensitive.includes(name);
  if (name[0] === ':') {
    checkPseudo(name);
    // A value with several elements is sent as its text.
    lists.pseudo.push(name, String(value), never);
    return;
  }
  if (!isToken(name)) throw new ERR_INVALID_HTTP_TOKEN('Header name', name);
  if (kind === FORBIDDEN || (kind === TE && value !== 'trailers')) {
    throw new ERR_HTTP2_INVALID_CONNECTION_HEADERS(name);
  }
  if (!many) {
    lists.regular.push(name, value, never);
    return;
  }
  for (let i = 0; i < value.length; i++) lists.regular.push(name, String(value[i]), never);
}

// The flat list crates/http2 takes (name, value, never to be indexed) of an object or a raw list.
function buildHeaderList(headers, checkPseudo = assertValidPseudoHeader) {
  const sensitive = headers[kSensitiveHeaders];
  const lists = {
    pseudo: [],
    regular: [],
    singles: [],
    sensitive: sensitive ? sensitive.map((name) => name.toLowerCase()) : null,
  };
  if (isArray(headers)) {
    for (let i = 0; i < headers.length; i += 2) {
      if (headers[i + 1] !== undefined && headers[i] !== '') addField(lists, headers[i], headers[i + 1], checkPseudo);
    }
  } else {
    const names = keys(headers);
    for (let i = 0; i < names.length; i++) {
      const value = headers[names[i]];
      if (value !== undefined && names[i] !== '') addField(lists, names[i], value, checkPseudo);
    }
  }
  return lists.pseudo.concat(lists.regular);
}

function getAuthority(headers) {
  // A request made from one of HTTP/1 names its server in `host`.
  return headers[':authority'] !== undefined ? headers[':authority'] : headers.host;
}

function checkConnect(authority, scheme, path) {
  if (authority === undefined) throw new ERR_HTTP2_CONNECT_AUTHORITY();
  if (scheme !== undefined) throw new ERR_HTTP2_CONNECT_SCHEME();
  if (path !== undefined) throw new ERR_HTTP2_CONNECT_PATH();
}

// The headers of a request given as an object, with what was left out.
function prepareRequestObject(given, session) {
  const headers = assign({ __proto__: null }, given);
  if (headers[':method'] === undefined) headers[':method'] = 'GET';
  const method = headers[':method'];
  if (method === 'CONNECT' && headers[':protocol'] === undefined) {
    checkConnect(headers[':authority'], headers[':scheme'], headers[':path']);
  } else {
    if (getAuthority(headers) === undefined) headers[':authority'] = session[kAuthority];
    if (headers[':scheme'] === undefined) headers[':scheme'] = session[kProtocol].slice(0, -1);
    if (headers[':path'] === undefined) headers[':path'] = '/';
  }
  return {
    headers,
    rawHeaders: undefined,
    list: buildHeaderList(headers),
    method,
    scheme: headers[':scheme'],
    authority: getAuthority(headers),
  };
}

// The same of a raw list: name, value, name, value…
function prepareRequestArray(given, session) {
  const found = {};
  for (let i = 0; i < given.length; i += 2) {
    if (given[i][0] === ':') found[given[i].toLowerCase()] = given[i + 1];
  }
  const added = [];
  let { ':method': method, ':scheme': scheme, ':authority': authority } = found;
  if (method === undefined) added.push(':method', method = 'GET');
  if (method === 'CONNECT' && found[':protocol'] === undefined) {
    checkConnect(authority, scheme, found[':path']);
  } else {
    if (authority === undefined && given.host === undefined) added.push(':authority', authority = session[kAuthority]);
    if (scheme === undefined) added.push(':scheme', scheme = session[kProtocol].slice(0, -1));
    if (found[':path'] === undefined) added.push(':path', '/');
  }
  const rawHeaders = added.length > 0 ? added.concat(given) : given;
  if (given[kSensitiveHeaders] !== undefined) rawHeaders[kSensitiveHeaders] = given[kSensitiveHeaders];
  return {
    headers: undefined,
    rawHeaders,
    list: buildHeaderList(rawHeaders),
    method,
    scheme,
    authority: authority ?? given.host,
  };
}

// --- header lists in --------------------------------------------------------------

// The object programs see of a raw list.
function toHeaderObject(list, sensitive) {
  const headers = { __proto__: null };
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i];
    let value = list[i + 1];
    if (name === ':status') value |= 0;
    const before = headers[name];
    if (before === undefined) {
      headers[name] = name === 'set-cookie' ? [value] : value;
    } else if (!SINGLE_VALUE_HEADERS.has(name)) {
      if (name === 'cookie') headers[name] = `${before}; ${value}`;
      else if (name === 'set-cookie') before.push(value);
      else headers[name] = `${before}, ${value}`;
    }
  }
  headers[kSensitiveHeaders] = sensitive;
  return headers;
}

// Emits in a tick what came from the peer, so that listeners may be added before.
function emit(emitter, ...args) {
  emitter.emit(...args);
}

module.exports = {
  MAX_ADDITIONAL_SETTINGS,
  NGHTTP2_HCAT_PUSH_RESPONSE,
  NGHTTP2_HCAT_RESPONSE,
  NghttpError,
  STREAM_OPTION_EMPTY_PAYLOAD,
  STREAM_OPTION_GET_TRAILERS,
  assertIsArray,
  assertIsObject,
  assertValidPseudoHeader,
  assertValidPseudoHeaderResponse,
  assertValidPseudoHeaderTrailer,
  buildHeaderList,
  debug,
  emit,
  getAuthority,
  kAuthority,
  kHandle,
  kID,
  kInfoHeaders,
  kInit,
  kMaybeDestroy,
  kOpenRemote,
  kOrigin,
  kProtocol,
  kProxySocket,
  kRawHeaders,
  kRequest,
  kRequestAsyncResource,
  kSensitiveHeaders,
  kSentHeaders,
  kSentTrailers,
  kServer,
  kSession,
  kSocket,
  kState,
  kType,
  nameForErrorCode,
  prepareRequestArray,
  prepareRequestObject,
  sessionName,
  toHeaderObject,
};
