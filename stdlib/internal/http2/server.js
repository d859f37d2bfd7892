'use strict';

// The server: ServerHttp2Session, Http2Server and Http2SecureServer.

const net = require('net');
const EventEmitter = require('events');
const { kEmptyObject } = require('internal/util');
const {
  codes: {
    ERR_HTTP2_ALTSVC_INVALID_ORIGIN, ERR_HTTP2_ALTSVC_LENGTH, ERR_HTTP2_INVALID_ORIGIN, ERR_HTTP2_INVALID_SESSION,
    ERR_HTTP2_ORIGIN_LENGTH, ERR_INVALID_ARG_TYPE, ERR_INVALID_CHAR, ERR_OUT_OF_RANGE,
  },
} = require('internal/errors');
const { validateFunction, validateString, validateUint32 } = require('internal/validators');
const { constants } = internalBinding('http2');
const { assertIsObject, debug, kHandle, kOpenRemote, kServer, kState } = require('internal/http2/util');
const { validateSettings } = require('internal/http2/settings');
const { Http2Session } = require('internal/http2/session');
const { flags } = require('internal/http2/stream');
const { ServerHttp2Stream } = require('internal/http2/server_stream');
const channels = require('internal/http2/channels');

const MAX_LENGTH = 2 ** 14 - 2;
const kOptions = Symbol('options');

function getURLOrigin(url) {
  return new URL(url).origin;
}

// Characters an Alt-Svc field may have.
function isQuotedString(text) {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!(c === 9 || (c >= 0x20 && c <= 0x7E && c !== 0x5C) || (c >= 0x80 && c <= 0xFF))) return false;
  }
  return true;
}

class ServerHttp2Session extends Http2Session {
  constructor(options, socket, server) {
    super(constants.NGHTTP2_SESSION_SERVER, options, socket);
    this[kServer] = server;
  }

  get server() {
    return this[kServer];
  }

  altsvc(alt, originOrStream) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    let stream = 0;
    let origin;
    if (typeof originOrStream === 'string') {
      origin = getURLOrigin(originOrStream);
      if (origin === 'null') throw new ERR_HTTP2_ALTSVC_INVALID_ORIGIN();
    } else if (typeof originOrStream === 'number') {
      if (originOrStream >>> 0 !== originOrStream || originOrStream === 0) {
        throw new ERR_OUT_OF_RANGE('originOrStream', `> 0 && < ${2 ** 32}`, originOrStream);
      }
      stream = originOrStream;
    } else if (originOrStream !== undefined) {
      if (originOrStream !== null && typeof originOrStream === 'object') ({ origin } = originOrStream);
      if (typeof origin !== 'string') {
        throw new ERR_INVALID_ARG_TYPE('originOrStream', ['string', 'number', 'URL', 'object'], originOrStream);
      }
      if (origin === 'null' || origin.length === 0) throw new ERR_HTTP2_ALTSVC_INVALID_ORIGIN();
    }
    validateString(alt, 'alt');
    if (!isQuotedString(alt)) throw new ERR_INVALID_CHAR('alt');
    if (alt.length + (origin !== undefined ? origin.length : 0) > MAX_LENGTH) throw new ERR_HTTP2_ALTSVC_LENGTH();
    this[kHandle].altsvc(stream, origin || '', alt);
  }

  origin(...origins) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    if (origins.length === 0) return;
    const list = [];
    let length = 0;
    for (let i = 0; i < origins.length; i++) {
      let origin = origins[i];
      if (typeof origin === 'string') origin = getURLOrigin(origin);
      else if (origin != null && typeof origin === 'object') ({ origin } = origin);
      validateString(origin, 'origin');
      if (origin === 'null') throw new ERR_HTTP2_INVALID_ORIGIN();
      list.push(origin);
      length += origin.length;
    }
    if (length > MAX_LENGTH) throw new ERR_HTTP2_ORIGIN_LENGTH();
    this[kHandle].origin(list);
  }

  // A request.
  [kOpenRemote](handle, id, headers, endOfStream) {
    const stream = new ServerHttp2Stream(this, handle, id, {}, headers);
    if (channels.serverCreated.hasSubscribers) channels.serverCreated.publish({ stream, headers });
    if (channels.serverStart.hasSubscribers) channels.serverStart.publish({ stream, headers });
    if (endOfStream) stream.push(null);
    if (headers[':method'] === 'HEAD') {
      stream.end();
      stream[kState].flags |= flags.HEAD_REQUEST;
    }
    return stream;
  }
}

// --- what sessions tell their server ----------------------------------------------

function sessionOnStream(stream, headers, flags, rawHeaders) {
  if (this[kServer] !== undefined) this[kServer].emit('stream', stream, headers, flags, rawHeaders);
}

function sessionOnPriority(stream, parent, weight, exclusive) {
  if (this[kServer] !== undefined) this[kServer].emit('priority', stream, parent, weight, exclusive);
}

function sessionOnError(error) {
  if (this[kServer] !== undefined) this[kServer].emit('sessionError', error, this);
}

function sessionOnTimeout() {
  if (this.destroyed || this.closed) return;
  if (!this[kServer].emit('timeout', this)) this.destroy();
}

// A client that agreed on no protocol of ours.
function unknownProtocol(server, socket, options) {
  debug('Unknown protocol from %s:%s', socket.remoteAddress, socket.remotePort);
  if (server.emit('unknownProtocol', socket)) return;
  const timer = setTimeout(() => {
    if (!socket.destroyed) socket.destroy();
  }, options.unknownProtocolTimeout).unref();
  socket.once('close', () => clearTimeout(timer));
  socket.end('HTTP/1.0 403 Forbidden\r\n' +
             'Content-Type: text/plain\r\n\r\n' +
             'Missing ALPN Protocol, expected `h2` to be available.\n' +
             'If this is a HTTP request: The server was not ' +
             'configured with the `allowHTTP1` option or a ' +
             'listener for the `unknownProtocol` event.\n');
}

function connectionListener(socket) {
  debug('Http2Session server: received a connection');
  const options = this[kOptions] || {};
  if (socket.alpnProtocol === false || socket.alpnProtocol === 'http/1.1') {
    if (options.allowHTTP1 === true) {
      require('_http_server')._connectionListener.call(this, socket);
      return;
    }
    unknownProtocol(this, socket, options);
    return;
  }
  const session = new ServerHttp2Session(options, socket, this);
  session.on('stream', sessionOnStream);
  session.on('error', sessionOnError);
  session.on('priority', sessionOnPriority);
  if (this.timeout) session.setTimeout(this.timeout, sessionOnTimeout);
  socket[kServer] = this;
  this.emit('session', session);
}

// --- options ----------------------------------------------------------------------

function initializeOptions(options) {
  assertIsObject(options, 'options');
  options = { ...options };
  assertIsObject(options.settings, 'options.settings');
  options.settings = { ...options.settings };
  require('internal/http2/client').copyCustomSettings(options);
  if (options.maxSessionInvalidFrames !== undefined) {
    validateUint32(options.maxSessionInvalidFrames, 'maxSessionInvalidFrames');
  }
  if (options.maxSessionRejectedStreams !== undefined) {
    validateUint32(options.maxSessionRejectedStreams, 'maxSessionRejectedStreams');
  }
  if (options.unknownProtocolTimeout !== undefined) {
    validateUint32(options.unknownProtocolTimeout, 'unknownProtocolTimeout');
  } else {
    options.unknownProtocolTimeout = 10000;
  }
  return options;
}

function initializeTLSOptions(options, servername) {
  options = initializeOptions(options);
  if (!options.ALPNCallback) {
    options.ALPNProtocols = ['h2'];
    if (options.allowHTTP1 === true) options.ALPNProtocols.push('http/1.1');
  }
  if (servername !== undefined && !options.servername) options.servername = servername;
  return options;
}

// The first listener of 'request' turns streams into requests and responses.
function setupCompat(event) {
  if (event !== 'request') return;
  this.removeListener('newListener', setupCompat);
  const { onServerStream } = require('internal/http2/compat');
  const { Http2ServerRequest, Http2ServerResponse } = this[kOptions];
  this.on('stream', function onStream(stream, headers, flags, rawHeaders) {
    onServerStream(this, Http2ServerRequest, Http2ServerResponse, stream, headers, rawHeaders);
  });
}

function onSecureServerError(error, socket) {
  if (!this.emit('clientError', error, socket)) socket.destroy(error);
}

function captureRejection(server, parent, error, event, args) {
  if (event === 'stream') {
    const stream = args[0];
    if (stream.sentHeaders) {
      stream.destroy(error);
    } else {
      stream.respond({ ':status': 500 });
      stream.end();
    }
  } else if (event === 'request') {
    const res = args[1];
    if (res.headersSent || res.finished) {
      res.destroy();
      return;
    }
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    res.statusCode = 500;
    res.end(require('internal/http/status').STATUS_CODES[500]);
  } else {
    parent[EventEmitter.captureRejectionSymbol].call(server, error, event, ...args);
  }
}

// What both servers share.
const serverMethods = {
  setTimeout(msecs, callback) {
    this.timeout = msecs;
    if (callback !== undefined) {
      validateFunction(callback, 'callback');
      this.on('timeout', callback);
    }
    return this;
  },

  updateSettings(settings) {
    assertIsObject(settings, 'settings');
    validateSettings(settings);
    this[kOptions].settings = { ...this[kOptions].settings, ...settings };
  },
};

function shareMethods(prototype) {
  for (const name of Object.keys(serverMethods)) {
    Object.defineProperty(prototype, name, {
      __proto__: null, configurable: true, writable: true, value: serverMethods[name],
    });
  }
}

class Http2Server extends net.Server {
  constructor(options, requestListener) {
    options = initializeOptions(options);
    super(options, connectionListener);
    this[kOptions] = options;
    this.timeout = 0;
    this.on('newListener', setupCompat);
    if (typeof requestListener === 'function') this.on('request', requestListener);
  }

  async [Symbol.asyncDispose]() {
    await new Promise((resolve, reject) => {
      super.close((error) => (error ? reject(error) : resolve()));
    });
  }

  [EventEmitter.captureRejectionSymbol](error, event, ...args) {
    captureRejection(this, net.Server.prototype, error, event, args);
  }
}
shareMethods(Http2Server.prototype);

// Made when it is first asked for: plain servers need no TLS.
let secureServer;
function makeSecureServer() {
  const { Server: TLSServer } = require('tls');
  class Http2SecureServer extends TLSServer {
    constructor(options, requestListener) {
      options = initializeTLSOptions(options);
      super(options, connectionListener);
      this[kOptions] = options;
      this.timeout = 0;
      this.on('newListener', setupCompat);
      if (options.allowHTTP1 === true) this.setupHTTP1(options);
      if (typeof requestListener === 'function') this.on('request', requestListener);
      this.on('tlsClientError', onSecureServerError);
    }

    close(callback) {
      if (this[kOptions].allowHTTP1 === true) require('_http_server').httpServerPreClose(this);
      return super.close(callback);
    }

    closeIdleConnections() {
      if (this[kOptions].allowHTTP1 === true) require('http').Server.prototype.closeIdleConnections.call(this);
    }
  }
  shareMethods(Http2SecureServer.prototype);
  // What a server of HTTP/1 has.
  Object.defineProperty(Http2SecureServer.prototype, 'setupHTTP1', {
    __proto__: null,
    configurable: true,
    writable: true,
    value(options) {
      const http = require('_http_server');
      http.storeHTTPOptions.call(this, {
        IncomingMessage: options.Http1IncomingMessage,
        ServerResponse: options.Http1ServerResponse,
      });
      this.headersTimeout = 60_000;
      this.requestTimeout = 300_000;
      this.connectionsCheckingInterval = 30_000;
      this.shouldUpgradeCallback = function() {
        return this.listenerCount('upgrade') > 0;
      };
      this.on('listening', http.setupConnectionsTracking);
    },
  });
  return Http2SecureServer;
}

function createServer(options, handler) {
  if (typeof options === 'function') {
    handler = options;
    options = kEmptyObject;
  }
  return new Http2Server(options, handler);
}

function createSecureServer(options, handler) {
  secureServer ??= makeSecureServer();
  return new secureServer(options, handler);
}

function performServerHandshake(socket, options = {}) {
  return new ServerHttp2Session(initializeOptions(options), socket, undefined);
}

module.exports = {
  ServerHttp2Session,
  createSecureServer,
  createServer,
  initializeTLSOptions,
  performServerHandshake,
};
