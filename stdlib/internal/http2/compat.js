'use strict';

// The compatibility API: requests and responses of HTTP/2 in the manner of http.
// Http2ServerRequest, what both have in common, and 'request' itself.

const { Readable } = require('stream');
const {
  codes: { ERR_HTTP2_NO_SOCKET_MANIPULATION, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateString } = require('internal/validators');
const { getAuthority, kProxySocket, kRequest, kSocket, kState } = require('internal/http2/util');

const kStream = Symbol('stream');
const kHeaders = Symbol('headers');
const kRawHeaders = Symbol('rawHeaders');
const kTrailers = Symbol('trailers');
const kRawTrailers = Symbol('rawTrailers');
const kAborted = Symbol('aborted');

// --- req.socket, res.socket -------------------------------------------------------

function refuse() {
  throw new ERR_HTTP2_NO_SOCKET_MANIPULATION();
}

function socketOf(stream) {
  return stream.session !== undefined ? stream.session[kSocket] : stream;
}

const proxySocketHandler = {
  has(stream, name) {
    return name in stream || name in socketOf(stream);
  },

  get(stream, name) {
    switch (name) {
      case 'on':
      case 'once':
      case 'end':
      case 'emit':
      case 'destroy':
        return stream[name].bind(stream);
      case 'writable':
      case 'destroyed':
        return stream[name];
      case 'readable': {
        if (stream.destroyed) return false;
        const request = stream[kRequest];
        return request ? request.readable : stream.readable;
      }
      case 'setTimeout': {
        const place = stream.session ?? stream;
        return place.setTimeout.bind(place);
      }
      case 'write':
      case 'read':
      case 'pause':
      case 'resume':
        return refuse();
      default: {
        const socket = socketOf(stream);
        const value = socket[name];
        return typeof value === 'function' ? value.bind(socket) : value;
      }
    }
  },

  getPrototypeOf(stream) {
    return Reflect.getPrototypeOf(socketOf(stream));
  },

  set(stream, name, value) {
    switch (name) {
      case 'writable':
      case 'readable':
      case 'destroyed':
      case 'on':
      case 'once':
      case 'end':
      case 'emit':
      case 'destroy':
        stream[name] = value;
        return true;
      case 'setTimeout':
        (stream.session ?? stream).setTimeout = value;
        return true;
      case 'write':
      case 'read':
      case 'pause':
      case 'resume':
        return refuse();
      default:
        socketOf(stream)[name] = value;
        return true;
    }
  },
};

function proxySocket(stream) {
  const made = stream[kProxySocket];
  if (made !== null) return made;
  return stream[kProxySocket] = new Proxy(stream, proxySocketHandler);
}

// --- Http2ServerRequest -----------------------------------------------------------

function onStreamData(chunk) {
  const request = this[kRequest];
  if (request !== undefined && !request.push(chunk)) this.pause();
}

function onStreamTrailers(trailers, flags, rawTrailers) {
  const request = this[kRequest];
  if (request === undefined) return;
  Object.assign(request[kTrailers], trailers);
  request[kRawTrailers].push(...rawTrailers);
}

function onStreamEnd() {
  const request = this[kRequest];
  if (request !== undefined) request.push(null);
}

// Errors of streams are not those of requests and responses.
function onStreamError() {}

function onStreamAborted() {
  const request = this[kRequest];
  if (request === undefined || request[kState].closed) return;
  request[kAborted] = true;
  request.emit('aborted');
}

function onStreamClose() {
  const request = this[kRequest];
  if (request === undefined) return;
  const state = request[kState];
  state.closed = true;
  request.push(null);
  // As in http: what nobody reads is thrown away.
  if (!state.didRead && !request._readableState.resumeScheduled) request.resume();
  this[kProxySocket] = null;
  this[kRequest] = undefined;
  request.emit('close');
}

function onStreamTimeout() {
  this[kRequest].emit('timeout');
}

function onRequestPause() {
  this[kStream].pause();
}

function onRequestResume() {
  this[kStream].resume();
}

function resumeStream(stream) {
  stream.resume();
}

class Http2ServerRequest extends Readable {
  constructor(stream, headers, options, rawHeaders) {
    super({ autoDestroy: false, ...options });
    this[kState] = { closed: false, didRead: false };
    this[kHeaders] = headers;
    this[kRawHeaders] = rawHeaders;
    this[kTrailers] = {};
    this[kRawTrailers] = [];
    this[kStream] = stream;
    this[kAborted] = false;
    stream[kProxySocket] = null;
    stream[kRequest] = this;
    stream.on('trailers', onStreamTrailers);
    stream.on('end', onStreamEnd);
    stream.on('error', onStreamError);
    stream.on('aborted', onStreamAborted);
    stream.on('close', onStreamClose);
    stream.on('timeout', onStreamTimeout);
    this.on('pause', onRequestPause);
    this.on('resume', onRequestResume);
  }

  get aborted() {
    return this[kAborted];
  }

  get complete() {
    return this[kAborted] || this.readableEnded || this[kState].closed || this[kStream].destroyed;
  }

  get stream() {
    return this[kStream];
  }

  get headers() {
    return this[kHeaders];
  }

  get rawHeaders() {
    return this[kRawHeaders];
  }

  get trailers() {
    return this[kTrailers];
  }

  get rawTrailers() {
    return this[kRawTrailers];
  }

  get httpVersionMajor() {
    return 2;
  }

  get httpVersionMinor() {
    return 0;
  }

  get httpVersion() {
    return '2.0';
  }

  get socket() {
    return proxySocket(this[kStream]);
  }

  get connection() {
    return this.socket;
  }

  _read(n) {
    const state = this[kState];
    if (!state.didRead) {
      state.didRead = true;
      this[kStream].on('data', onStreamData);
    } else {
      process.nextTick(resumeStream, this[kStream]);
    }
  }

  get method() {
    return this[kHeaders][':method'];
  }

  set method(method) {
    validateString(method, 'method');
    if (method.trim() === '') throw new ERR_INVALID_ARG_VALUE('method', method);
    this[kHeaders][':method'] = method;
  }

  get authority() {
    return getAuthority(this[kHeaders]);
  }

  get scheme() {
    return this[kHeaders][':scheme'];
  }

  get url() {
    return this[kHeaders][':path'];
  }

  set url(url) {
    this[kHeaders][':path'] = url;
  }

  setTimeout(msecs, callback) {
    if (!this[kState].closed) this[kStream].setTimeout(msecs, callback);
    return this;
  }
}

// --- 'request' --------------------------------------------------------------------

// What http.Server does with CONNECT and Expect.
function onServerStream(server, Request, Response, stream, headers, rawHeaders) {
  Request ||= Http2ServerRequest;
  Response ||= require('internal/http2/response').Http2ServerResponse;
  const request = new Request(stream, headers, undefined, rawHeaders);
  const response = new Response(stream);
  if (headers[':method'] === 'CONNECT') {
    if (!server.emit('connect', request, response)) {
      response.statusCode = 405;
      response.end();
    }
    return;
  }
  if (headers.expect === undefined) {
    server.emit('request', request, response);
  } else if (headers.expect === '100-continue') {
    if (server.listenerCount('checkContinue')) {
      server.emit('checkContinue', request, response);
    } else {
      response.writeContinue();
      server.emit('request', request, response);
    }
  } else if (server.listenerCount('checkExpectation')) {
    server.emit('checkExpectation', request, response);
  } else {
    response.statusCode = 417;
    response.end();
  }
}

module.exports = { Http2ServerRequest, kHeaders, kStream, kTrailers, onServerStream, proxySocket };
