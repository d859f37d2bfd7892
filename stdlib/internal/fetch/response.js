'use strict';

// Response (Fetch standard §5.5).

const { Headers, HeaderList, fill, makeHeaders } = require('internal/fetch/headers');
const { Body, cloneBody, extractBody, isUnusable, kBody, mixBody } = require('internal/fetch/body');
const { isInvalidValue } = internalBinding('http');

const { defineProperty, defineProperties } = Object;
const kInspect = Symbol.for('nodejs.util.inspect.custom');
const kState = Symbol('state');
const kFresh = Symbol('fresh');

const NULL_BODY = new Set([101, 103, 204, 205, 304]);
const REDIRECT = new Set([301, 302, 303, 307, 308]);

function stateOf(response) {
  const state = response?.[kState];
  if (state === undefined) throw new TypeError('Illegal invocation');
  return state;
}

function freshState() {
  return { type: 'default', status: 200, statusText: '', urls: [], headers: null };
}

function initialize(response, init, body) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) {
    throw new TypeError('Response constructor: Expected init ("init") to be one of: Null, Undefined, Object.');
  }
  const state = response[kState];
  const { status, statusText, headers } = init;
  if (status !== undefined) {
    const number = Number(status);
    if (!Number.isInteger(number) || number < 200 || number > 599) {
      throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    }
    state.status = number;
  }
  if (statusText !== undefined) {
    const text = `${statusText}`;
    if (isInvalidValue(text)) throw new TypeError('Invalid statusText');
    state.statusText = text;
  }
  if (headers != null) fill(state.headers, headers, 'Response constructor');
  if (body === null) return;
  if (NULL_BODY.has(state.status)) throw new TypeError(`Response constructor: Invalid response status code ${state.status}`);
  response[kBody] = body;
  if (body.type !== null && !state.headers.has('content-type')) state.headers.append('content-type', body.type);
}

class Response {
  constructor(body = null, init = {}) {
    defineProperty(this, kState, { __proto__: null, writable: true, value: freshState() });
    defineProperty(this, kBody, { __proto__: null, writable: true, value: null });
    if (body === kFresh) return;
    this[kState].headers = new Headers();
    initialize(this, init ?? {}, body == null ? null : extractBody(body));
  }

  static error() {
    const response = makeResponse({ ...freshState(), type: 'error', status: 0 }, new HeaderList(), null);
    return response;
  }

  static json(data, init = {}) {
    if (arguments.length < 1) throw new TypeError('Response.json: 1 argument required, but only 0 found.');
    const text = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    const response = new Response(kFresh);
    response[kState].headers = new Headers();
    initialize(response, init ?? {}, extractBody(text));
    if (init?.headers == null || !new Headers(init.headers).has('content-type')) {
      response[kState].headers.set('content-type', 'application/json');
    }
    return response;
  }

  static redirect(url, status = 302) {
    if (arguments.length < 1) throw new TypeError('Response.redirect: 1 argument required, but only 0 found.');
    let parsed;
    try {
      parsed = new URL(`${url}`);
    } catch (cause) {
      throw new TypeError(`Failed to parse URL from ${url}`, { cause });
    }
    if (!REDIRECT.has(Number(status))) throw new RangeError(`Invalid status code ${status}`);
    const list = new HeaderList();
    list.append('location', parsed.href);
    return makeResponse({ ...freshState(), status: Number(status) }, list, null);
  }

  get type() { return stateOf(this).type; }
  get url() {
    const { urls } = stateOf(this);
    return urls.length === 0 ? '' : urls[urls.length - 1].split('#', 1)[0];
  }
  get redirected() { return stateOf(this).urls.length > 1; }
  get status() { return stateOf(this).status; }
  get ok() {
    const { status } = stateOf(this);
    return status >= 200 && status <= 299;
  }
  get statusText() { return stateOf(this).statusText; }
  get headers() { return stateOf(this).headers; }

  clone() {
    const state = stateOf(this);
    if (isUnusable(this[kBody])) throw new TypeError('Response.clone: Body has already been consumed.');
    const { listOf } = require('internal/fetch/headers');
    const body = cloneBody(this[kBody]);
    const guard = state.immutable ? 'immutable' : 'response';
    return makeResponse({ ...state }, listOf(state.headers).copy(), body, guard);
  }

  [kInspect](depth, options) {
    options.depth ??= 2;
    options.colors ??= true;
    const shown = {
      status: this.status, statusText: this.statusText, headers: this.headers, body: this.body, bodyUsed: this.bodyUsed,
      ok: this.ok, redirected: this.redirected, type: this.type, url: this.url,
    };
    return `Response ${require('util').formatWithOptions(options, shown)}`;
  }
}
mixBody(Response, 'Response');

const shown = { __proto__: null, enumerable: true };
const attributes = {
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'Response' },
  [kInspect]: { __proto__: null, enumerable: false },
};
for (const name of ['type', 'url', 'redirected', 'status', 'ok', 'statusText', 'headers', 'clone']) attributes[name] = shown;
defineProperties(Response.prototype, attributes);
for (const name of ['json', 'redirect', 'error']) defineProperty(Response, name, shown);

// A response of the network, or of the static methods.
function makeResponse(state, list, body, guard = 'immutable') {
  const response = new Response(kFresh);
  response[kState] = state;
  state.headers = makeHeaders(list, guard);
  state.immutable = guard === 'immutable';
  response[kBody] = body;
  return response;
}

module.exports = { Body, NULL_BODY, REDIRECT, Response, freshState, makeResponse };
