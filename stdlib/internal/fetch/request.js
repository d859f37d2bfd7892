'use strict';

// Request (Fetch standard §5.4).

const { Headers, byteString, fill, listOf, makeHeaders } = require('internal/fetch/headers');
const { cloneBody, extractBody, isUnusable, kBody, mixBody } = require('internal/fetch/body');
const { isToken } = internalBinding('http');

const { defineProperty, defineProperties } = Object;
const kInspect = Symbol.for('nodejs.util.inspect.custom');
const kState = Symbol('state');

const ENUMS = {
  referrerPolicy: ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
                   'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'],
  mode: ['navigate', 'same-origin', 'no-cors', 'cors'],
  credentials: ['omit', 'same-origin', 'include'],
  cache: ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'],
  redirect: ['follow', 'manual', 'error'],
  duplex: ['half'],
};
const NORMALIZED = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

function enumeration(init, name, fallback) {
  const value = init[name];
  if (value === undefined) return fallback;
  const text = `${value}`;
  if (!ENUMS[name].includes(text)) {
    const expected = ENUMS[name].join(', ');
    throw new TypeError(`Request constructor: ${text} is not an accepted type. Expected one of ${expected}.`);
  }
  return text;
}

function methodOf(value) {
  const method = byteString(value, 'Request constructor');
  const upper = method.toUpperCase();
  if (!isToken(method)) throw new TypeError(`'${method}' is not a valid HTTP method.`);
  if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') throw new TypeError(`'${method}' HTTP method is unsupported.`);
  return NORMALIZED.has(upper) ? upper : method;
}

function parseURL(input) {
  let url;
  try {
    url = new URL(input);
  } catch (cause) {
    throw new TypeError(`Failed to parse URL from ${input}`, { cause });
  }
  if (url.username || url.password) throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${input}`);
  return url;
}

function stateOf(request) {
  const state = request?.[kState];
  if (state === undefined) throw new TypeError('Illegal invocation');
  return state;
}

// A signal that follows another one.
function follow(signal) {
  const controller = new AbortController();
  if (signal == null) return controller.signal;
  if (signal.aborted) {
    controller.abort(signal.reason);
  } else {
    signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  }
  return controller.signal;
}

class Request {
  constructor(input, init = {}) {
    if (arguments.length < 1) throw new TypeError('Request constructor: 1 argument required, but only 0 found.');
    init ??= {};
    if (typeof init !== 'object' && typeof init !== 'function') {
      throw new TypeError('Request constructor: Expected init ("init") to be one of: Null, Undefined, Object.');
    }
    const from = typeof input === 'object' && input !== null ? input[kState] : undefined;
    const state = from === undefined ? {
      url: parseURL(`${input}`), method: 'GET', redirect: 'follow', mode: 'cors', credentials: 'same-origin',
      cache: 'default', referrer: 'about:client', referrerPolicy: '', integrity: '', keepalive: false,
    } : { ...from };
    defineProperty(this, kState, { __proto__: null, writable: true, value: state });
    defineProperty(this, kBody, { __proto__: null, writable: true, value: null });

    state.referrerPolicy = enumeration(init, 'referrerPolicy', state.referrerPolicy);
    state.mode = enumeration(init, 'mode', state.mode);
    if (init.mode === 'navigate') throw new TypeError('Request constructor: invalid request mode navigate.');
    state.credentials = enumeration(init, 'credentials', state.credentials);
    state.cache = enumeration(init, 'cache', state.cache);
    if (state.cache === 'only-if-cached' && state.mode !== 'same-origin') {
      throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
    }
    state.redirect = enumeration(init, 'redirect', state.redirect);
    if (init.referrer !== undefined) state.referrer = init.referrer === '' ? 'no-referrer' : referrer(`${init.referrer}`);
    if (init.integrity != null) state.integrity = `${init.integrity}`;
    if (init.keepalive !== undefined) state.keepalive = Boolean(init.keepalive);
    if (init.method !== undefined) state.method = methodOf(init.method);
    if (init.dispatcher !== undefined) state.dispatcher = init.dispatcher;
    const signal = init.signal !== undefined ? init.signal : from?.signal;
    if (signal != null && (typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function')) {
      throw new TypeError(
        "Failed to construct 'Request': member signal is not of type AbortSignal.");
    }
    state.signal = follow(signal);
    const headers = makeHeaders(from === undefined ? listOf(new Headers()) : listOf(from.headers).copy(), 'request');
    state.headers = headers;
    if (init.headers !== undefined) {
      state.headers = makeHeaders(listOf(new Headers()), 'request');
      fill(state.headers, init.headers, 'Request constructor');
    }

    const oldBody = from === undefined ? null : input[kBody];
    const given = init.body;
    if ((given != null || oldBody !== null) && (state.method === 'GET' || state.method === 'HEAD')) {
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    }
    const duplex = enumeration(init, 'duplex', undefined);
    if (given != null) {
      const body = extractBody(given);
      if (body.type !== null && !state.headers.has('content-type')) state.headers.append('content-type', body.type);
      if (body.source === null && duplex === undefined) {
        throw new TypeError('RequestInit: duplex option is required when sending a body.');
      }
      this[kBody] = body;
    } else if (oldBody !== null) {
      if (isUnusable(oldBody)) throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
      const body = cloneBody(oldBody);
      oldBody.used = true;
      this[kBody] = body;
    }
  }

  get method() { return stateOf(this).method; }
  get url() { return stateOf(this).url.href; }
  get headers() { return stateOf(this).headers; }
  get destination() {
    stateOf(this);
    return '';
  }
  get referrer() {
    const { referrer: value } = stateOf(this);
    return value === 'no-referrer' ? '' : value;
  }
  get referrerPolicy() { return stateOf(this).referrerPolicy; }
  get mode() { return stateOf(this).mode; }
  get credentials() { return stateOf(this).credentials; }
  get cache() { return stateOf(this).cache; }
  get redirect() { return stateOf(this).redirect; }
  get integrity() { return stateOf(this).integrity; }
  get keepalive() { return stateOf(this).keepalive; }
  get isReloadNavigation() {
    stateOf(this);
    return false;
  }
  get isHistoryNavigation() {
    stateOf(this);
    return false;
  }
  get signal() { return stateOf(this).signal; }
  get duplex() {
    stateOf(this);
    return 'half';
  }

  clone() {
    stateOf(this);
    if (isUnusable(this[kBody])) throw new TypeError('unusable');
    const body = cloneBody(this[kBody]);
    const copy = new Request(this.url);
    const state = this[kState];
    copy[kState] = { ...state, headers: makeHeaders(listOf(state.headers).copy(), 'request'), signal: follow(state.signal) };
    copy[kBody] = body;
    return copy;
  }

  [kInspect](depth, options) {
    options.depth ??= 2;
    options.colors ??= true;
    const shown = {};
    for (const name of SHOWN) shown[name] = this[name];
    return `Request ${require('util').formatWithOptions(options, shown)}`;
  }
}
mixBody(Request, 'Request');

const SHOWN = ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache',
               'redirect', 'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'];

function referrer(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'about:' && url.pathname === 'client' ? 'about:client' : url.href;
  } catch (cause) {
    throw new TypeError(`Referrer "${text}" is not a valid URL.`, { cause });
  }
}

const attributes = {
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'Request' },
  [kInspect]: { __proto__: null, enumerable: false },
};
for (const name of SHOWN.concat('duplex', 'clone')) attributes[name] = { __proto__: null, enumerable: true };
defineProperties(Request.prototype, attributes);

module.exports = { Request, stateOf };
