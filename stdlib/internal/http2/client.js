'use strict';

// The client: connecting, ClientHttp2Session and its requests.

const net = require('net');
const { AsyncResource } = require('async_hooks');
const {
  AbortError,
  codes: {
    ERR_HTTP2_GOAWAY_SESSION, ERR_HTTP2_INVALID_SESSION, ERR_HTTP2_OUT_OF_STREAMS, ERR_HTTP2_STREAM_SELF_DEPENDENCY,
    ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS, ERR_HTTP2_UNSUPPORTED_PROTOCOL, ERR_INVALID_ARG_TYPE,
  },
} = require('internal/errors');
const { validateAbortSignal, validateBoolean } = require('internal/validators');
const { kUpdateTimer } = require('internal/net/handle');
const { constants } = internalBinding('http2');
const {
  MAX_ADDITIONAL_SETTINGS, NghttpError, STREAM_OPTION_EMPTY_PAYLOAD, STREAM_OPTION_GET_TRAILERS, assertIsArray,
  assertIsObject, debug, kAuthority, kHandle, kInit, kOpenRemote, kOrigin, kProtocol, kRawHeaders,
  kRequestAsyncResource, kSentHeaders, kSession, kState, prepareRequestArray, prepareRequestObject,
} = require('internal/http2/util');
const { Http2Session } = require('internal/http2/session');
const { Http2Stream, flags, setAndValidatePriorityOptions } = require('internal/http2/stream');
const channels = require('internal/http2/channels');

const NGHTTP2_ERR_INVALID_ARGUMENT = -501;
const NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE = -509;

const kPendingRequestCalls = Symbol('kPendingRequestCalls');

function handleHeaderContinue(headers) {
  if (headers[':status'] === constants.HTTP_STATUS_CONTINUE) this.emit('continue');
}

class ClientHttp2Stream extends Http2Stream {
  constructor(session, handle, id, options) {
    super(session, options);
    this[kState].flags |= flags.HEADERS_SENT;
    if (id !== undefined) this[kInit](id, handle);
    this.on('headers', handleHeaderContinue);
  }
}

// The session is connected: the request goes out.
function requestOnConnect(stream, list, options) {
  const session = stream[kSession];
  if (session === undefined || session.destroyed) return;
  if (session.closed) {
    stream.destroy(new ERR_HTTP2_GOAWAY_SESSION());
    return;
  }
  let bits = 0;
  if (options.endStream) bits |= STREAM_OPTION_EMPTY_PAYLOAD;
  if (options.waitForTrailers) bits |= STREAM_OPTION_GET_TRAILERS;
  const handle = session[kHandle].request(list, bits, options.parent >>> 0, options.weight | 0, options.exclusive);
  if (typeof handle === 'number') {
    if (handle === NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE) stream.destroy(new ERR_HTTP2_OUT_OF_STREAMS());
    else if (handle === NGHTTP2_ERR_INVALID_ARGUMENT) stream.destroy(new ERR_HTTP2_STREAM_SELF_DEPENDENCY());
    else session.destroy(new NghttpError(handle));
    return;
  }
  stream[kInit](handle.id, handle);
  if (channels.clientStart.hasSubscribers) channels.clientStart.publish({ stream, headers: stream.sentHeaders });
}

function watchSignal(stream, signal) {
  validateAbortSignal(signal, 'options.signal');
  const abort = () => stream.destroy(new AbortError(undefined, { cause: signal.reason }));
  if (signal.aborted) {
    abort();
    return;
  }
  const disposable = require('internal/events/abort_listener').addAbortListener(signal, abort);
  stream.once('close', disposable[Symbol.dispose]);
}

function prepare(headers, session) {
  if (Array.isArray(headers)) return prepareRequestArray(headers, session);
  if (headers === undefined) return prepareRequestObject({}, session);
  if (headers !== null && typeof headers === 'object') return prepareRequestObject(headers, session);
  throw new ERR_INVALID_ARG_TYPE('headers', ['Object', 'Array'], headers);
}

class ClientHttp2Session extends Http2Session {
  constructor(options, socket) {
    super(constants.NGHTTP2_SESSION_CLIENT, options, socket);
    this[kPendingRequestCalls] = null;
  }

  request(headersParam, options) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    if (this.closed) throw new ERR_HTTP2_GOAWAY_SESSION();
    this[kUpdateTimer]();
    const prepared = prepare(headersParam, this);
    assertIsObject(options, 'options');
    options = { ...options };
    setAndValidatePriorityOptions(options);
    if (options.endStream === undefined) {
      const { method } = prepared;
      options.endStream = method === 'GET' || method === 'HEAD' || method === 'DELETE';
    } else {
      validateBoolean(options.endStream, 'options.endStream');
    }
    const stream = new ClientHttp2Stream(this, undefined, undefined, {});
    stream[kSentHeaders] = prepared.headers;
    stream[kRawHeaders] = prepared.rawHeaders;
    stream[kOrigin] = `${prepared.scheme}://${prepared.authority}`;
    const resource = new AsyncResource('PendingRequest');
    stream[kRequestAsyncResource] = resource;
    if (options.endStream) stream.end();
    if (options.waitForTrailers) stream[kState].flags |= flags.HAS_TRAILERS;
    if (options.signal) watchSignal(stream, options.signal);
    const onConnect = () => resource.runInAsyncScope(requestOnConnect, null, stream, prepared.list, options);
    if (!this.connecting) {
      onConnect();
    } else if (this[kPendingRequestCalls] !== null) {
      this[kPendingRequestCalls].push(onConnect);
    } else {
      this[kPendingRequestCalls] = [onConnect];
      this.once('connect', () => {
        const calls = this[kPendingRequestCalls];
        for (let i = 0; i < calls.length; i++) calls[i]();
        this[kPendingRequestCalls] = null;
      });
    }
    if (channels.clientCreated.hasSubscribers) channels.clientCreated.publish({ stream, headers: stream.sentHeaders });
    return stream;
  }

  // A promised stream.
  [kOpenRemote](handle, id, headers, endOfStream) {
    const stream = new ClientHttp2Stream(this, handle, id, {});
    if (channels.clientCreated.hasSubscribers) channels.clientCreated.publish({ stream, headers });
    if (channels.clientStart.hasSubscribers) channels.clientStart.publish({ stream, headers });
    if (endOfStream) stream.push(null);
    stream.end();
    return stream;
  }
}

function copyCustomSettings(options) {
  assertIsArray(options.remoteCustomSettings, 'options.remoteCustomSettings');
  if (!options.remoteCustomSettings) return;
  options.remoteCustomSettings = [...options.remoteCustomSettings];
  if (options.remoteCustomSettings.length > MAX_ADDITIONAL_SETTINGS) throw new ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS();
}

function openSocket(authority, options, protocol, host, port) {
  if (typeof options.createConnection === 'function') return options.createConnection(authority, options);
  if (protocol === 'http:') return net.connect({ port, host, ...options });
  if (protocol !== 'https:') throw new ERR_HTTP2_UNSUPPORTED_PROTOCOL(protocol);
  const { initializeTLSOptions } = require('internal/http2/server');
  const tlsOptions = initializeTLSOptions(options, net.isIP(host) ? undefined : host);
  return require('tls').connect(port, host, tlsOptions);
}

function connect(authority, options, listener) {
  if (typeof options === 'function') {
    listener = options;
    options = undefined;
  }
  assertIsObject(options, 'options');
  options = { ...options };
  copyCustomSettings(options);
  if (typeof authority === 'string') authority = new URL(authority);
  assertIsObject(authority, 'authority', ['string', 'Object', 'URL']);
  const protocol = authority.protocol || options.protocol || 'https:';
  const port = String(authority.port !== '' ? authority.port : (authority.protocol === 'http:' ? 80 : 443));
  let host = 'localhost';
  if (authority.hostname) {
    host = authority.hostname;
    if (host[0] === '[') host = host.slice(1, -1);
  } else if (authority.host) {
    host = authority.host;
  }
  debug('connecting to %s:%s', host, port);
  const socket = openSocket(authority, options, protocol, host, port);
  const session = new ClientHttp2Session(options, socket);
  session[kAuthority] = `${options.servername || host}:${port}`;
  session[kProtocol] = protocol;
  if (typeof listener === 'function') session.once('connect', listener);
  return session;
}

module.exports = { ClientHttp2Session, ClientHttp2Stream, connect, copyCustomSettings };
