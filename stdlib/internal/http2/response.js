'use strict';

// Http2ServerResponse of the compatibility API.

const Stream = require('stream');
const { isToken } = internalBinding('http');
const {
  codes: {
    ERR_HTTP2_HEADERS_SENT, ERR_HTTP2_INFO_STATUS_NOT_ALLOWED, ERR_HTTP2_INVALID_HEADER_VALUE,
    ERR_HTTP2_INVALID_STREAM, ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED, ERR_HTTP2_STATUS_INVALID, ERR_INVALID_ARG_VALUE,
    ERR_INVALID_HTTP_TOKEN, ERR_STREAM_WRITE_AFTER_END,
  },
} = require('internal/errors');
const { validateFunction, validateLinkHeaderValue, validateObject, validateString } = require('internal/validators');
const { assertValidPseudoHeader, kProxySocket, kRequest, kState } = require('internal/http2/util');
const { kHeaders, kStream, kTrailers, proxySocket } = require('internal/http2/compat');

const { isArray } = Array;

const kResponse = Symbol('response');
const kBeginSend = Symbol('begin-send');
const kSetHeader = Symbol('setHeader');
const kAppendHeader = Symbol('appendHeader');

let statusMessageWarned = false;
let connectionHeaderWarned = false;

function warnStatusMessage() {
  if (statusMessageWarned) return;
  statusMessageWarned = true;
  process.emitWarning('Status message is not supported by HTTP/2 (RFC7540 8.1.2.4)', 'UnsupportedWarning');
}

function warnConnectionHeader() {
  if (connectionHeaderWarned) return;
  connectionHeaderWarned = true;
  process.emitWarning(
    'The provided connection header is not valid, ' +
    'the value will be dropped from the header and ' +
    'will never be in use.',
    'UnsupportedWarning');
}

function isPseudoHeader(name) {
  return name === ':status' || name === ':method' || name === ':path' || name === ':authority' || name === ':scheme';
}

function isConnectionHeaderAllowed(name, value) {
  return name !== 'connection' || value === 'trailers';
}

function assertValidHeader(name, value) {
  if (name === '' || typeof name !== 'string' || name.includes(' ')) {
    throw new ERR_INVALID_HTTP_TOKEN('Header name', name);
  }
  if (isPseudoHeader(name)) throw new ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED();
  if (value === undefined || value === null) throw new ERR_HTTP2_INVALID_HEADER_VALUE(value, name);
  if (!isConnectionHeaderAllowed(name, value)) warnConnectionHeader();
}

// Whether a header is to be kept; one that is no token destroys the response.
function checkHeader(response, name, value) {
  assertValidHeader(name, value);
  if (!isConnectionHeaderAllowed(name, value)) return false;
  if (name[0] === ':') assertValidPseudoHeader(name);
  else if (!isToken(name)) response.destroy(new ERR_INVALID_HTTP_TOKEN('Header name', name));
  return true;
}

function normalName(name) {
  validateString(name, 'name');
  return name.trim().toLowerCase();
}

// --- what the stream tells --------------------------------------------------------

function onStreamDrain() {
  const response = this[kResponse];
  if (response !== undefined) response.emit('drain');
}

function onStreamTrailersReady() {
  this.sendTrailers(this[kResponse][kTrailers]);
}

function onStreamTimeout() {
  this[kResponse].emit('timeout');
}

function onStreamClose() {
  const response = this[kResponse];
  if (response === undefined) return;
  const state = response[kState];
  if (this.headRequest !== state.headRequest) return;
  state.closed = true;
  this[kProxySocket] = null;
  this.removeListener('wantTrailers', onStreamTrailersReady);
  this[kResponse] = undefined;
  response.emit('finish');
  response.emit('close');
}

// Pairs of an array of pairs or a flat one.
function eachPair(headers, f) {
  if (headers.length > 0 && isArray(headers[0])) {
    for (let i = 0; i < headers.length; i++) f(headers[i][0], headers[i][1]);
  } else {
    for (let i = 0; i < headers.length; i += 2) f(headers[i], headers[i + 1]);
  }
}

class Http2ServerResponse extends Stream {
  constructor(stream, options) {
    super(options);
    this[kState] = {
      closed: false,
      ending: false,
      destroyed: false,
      headRequest: false,
      sendDate: true,
      statusCode: 200,
    };
    this[kHeaders] = { __proto__: null };
    this[kTrailers] = { __proto__: null };
    this[kStream] = stream;
    stream[kProxySocket] = null;
    stream[kResponse] = this;
    this.writable = true;
    this.req = stream[kRequest];
    stream.on('drain', onStreamDrain);
    stream.on('close', onStreamClose);
    stream.on('wantTrailers', onStreamTrailersReady);
    stream.on('timeout', onStreamTimeout);
  }

  // Programs ask whether there is one.
  get _header() {
    return this.headersSent;
  }

  get writableEnded() {
    return this[kState].ending;
  }

  get finished() {
    return this[kState].ending;
  }

  get socket() {
    return this[kState].closed ? undefined : proxySocket(this[kStream]);
  }

  get connection() {
    return this.socket;
  }

  get stream() {
    return this[kStream];
  }

  get headersSent() {
    return this[kStream].headersSent;
  }

  get sendDate() {
    return this[kState].sendDate;
  }

  set sendDate(on) {
    this[kState].sendDate = Boolean(on);
  }

  get statusCode() {
    return this[kState].statusCode;
  }

  set statusCode(code) {
    code |= 0;
    if (code >= 100 && code < 200) throw new ERR_HTTP2_INFO_STATUS_NOT_ALLOWED();
    if (code < 100 || code > 599) throw new ERR_HTTP2_STATUS_INVALID(code);
    this[kState].statusCode = code;
  }

  get writableCorked() {
    return this[kStream].writableCorked;
  }

  get writableHighWaterMark() {
    return this[kStream].writableHighWaterMark;
  }

  get writableFinished() {
    return this[kStream].writableFinished;
  }

  get writableLength() {
    return this[kStream].writableLength;
  }

  setTrailer(name, value) {
    name = normalName(name);
    assertValidHeader(name, value);
    this[kTrailers][name] = value;
  }

  addTrailers(headers) {
    for (const key of Object.keys(headers)) this.setTrailer(key, headers[key]);
  }

  getHeader(name) {
    return this[kHeaders][normalName(name)];
  }

  getHeaderNames() {
    return Object.keys(this[kHeaders]);
  }

  getHeaders() {
    return Object.assign({ __proto__: null }, this[kHeaders]);
  }

  hasHeader(name) {
    return Object.hasOwn(this[kHeaders], normalName(name));
  }

  removeHeader(name) {
    validateString(name, 'name');
    if (this[kStream].headersSent) throw new ERR_HTTP2_HEADERS_SENT();
    name = name.trim().toLowerCase();
    if (name === 'date') this[kState].sendDate = false;
    else delete this[kHeaders][name];
  }

  setHeader(name, value) {
    validateString(name, 'name');
    if (this[kStream].headersSent) throw new ERR_HTTP2_HEADERS_SENT();
    this[kSetHeader](name, value);
  }

  [kSetHeader](name, value) {
    name = name.trim().toLowerCase();
    if (checkHeader(this, name, value)) this[kHeaders][name] = value;
  }

  appendHeader(name, value) {
    validateString(name, 'name');
    if (this[kStream].headersSent) throw new ERR_HTTP2_HEADERS_SENT();
    this[kAppendHeader](name, value);
  }

  [kAppendHeader](name, value) {
    name = name.trim().toLowerCase();
    if (!checkHeader(this, name, value)) return;
    const headers = this[kHeaders];
    if (!headers[name]) {
      this.setHeader(name, value);
      return;
    }
    if (!isArray(headers[name])) headers[name] = [headers[name]];
    if (isArray(value)) headers[name].push(...value);
    else headers[name].push(value);
  }

  get statusMessage() {
    warnStatusMessage();
    return '';
  }

  set statusMessage(message) {
    warnStatusMessage();
  }

  flushHeaders() {
    const state = this[kState];
    if (!state.closed && !this[kStream].headersSent) this.writeHead(state.statusCode);
  }

  writeHead(statusCode, statusMessage, headers) {
    const state = this[kState];
    if (state.closed || this.stream.destroyed || this.stream.closed) return this;
    if (this[kStream].headersSent) throw new ERR_HTTP2_HEADERS_SENT();
    if (typeof statusMessage === 'string') warnStatusMessage();
    if (headers === undefined && typeof statusMessage === 'object') headers = statusMessage;
    if (isArray(headers)) {
      // Replace what was set before, but may repeat a name themselves.
      eachPair(headers, (name) => this.removeHeader(name));
      if (!(headers.length > 0 && isArray(headers[0])) && headers.length % 2 !== 0) {
        throw new ERR_INVALID_ARG_VALUE('headers', headers);
      }
      eachPair(headers, (name, value) => this[kAppendHeader](name, value));
    } else if (typeof headers === 'object') {
      for (const key of Object.keys(headers)) this[kSetHeader](key, headers[key]);
    }
    state.statusCode = statusCode;
    this[kBeginSend]();
    return this;
  }

  cork() {
    this[kStream].cork();
  }

  uncork() {
    this[kStream].uncork();
  }

  write(chunk, encoding, callback) {
    const state = this[kState];
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = 'utf8';
    }
    let error;
    if (state.ending) error = new ERR_STREAM_WRITE_AFTER_END();
    else if (state.closed) error = new ERR_HTTP2_INVALID_STREAM();
    else if (state.destroyed) return false;
    if (error) {
      if (typeof callback === 'function') process.nextTick(callback, error);
      this.destroy(error);
      return false;
    }
    const stream = this[kStream];
    if (!stream.headersSent) this.writeHead(state.statusCode);
    return stream.write(chunk, encoding, callback);
  }

  end(chunk, encoding, callback) {
    const stream = this[kStream];
    const state = this[kState];
    if (typeof chunk === 'function') {
      callback = chunk;
      chunk = null;
    } else if (typeof encoding === 'function') {
      callback = encoding;
      encoding = 'utf8';
    }
    if ((state.closed || state.ending) && state.headRequest === stream.headRequest) {
      if (typeof callback === 'function') process.nextTick(callback);
      return this;
    }
    if (chunk !== null && chunk !== undefined) this.write(chunk, encoding);
    state.headRequest = stream.headRequest;
    state.ending = true;
    if (typeof callback === 'function') {
      if (stream.writableEnded) this.once('finish', callback);
      else stream.once('finish', callback);
    }
    if (!stream.headersSent) this.writeHead(state.statusCode);
    if (state.closed || stream.destroyed) onStreamClose.call(stream);
    else stream.end();
    return this;
  }

  destroy(error) {
    if (this[kState].destroyed) return;
    this[kState].destroyed = true;
    this[kStream].destroy(error);
  }

  setTimeout(msecs, callback) {
    if (this[kState].closed) return;
    this[kStream].setTimeout(msecs, callback);
  }

  createPushResponse(headers, callback) {
    validateFunction(callback, 'callback');
    if (this[kState].closed) {
      process.nextTick(callback, new ERR_HTTP2_INVALID_STREAM());
      return;
    }
    this[kStream].pushStream(headers, {}, (error, stream) => {
      if (error) callback(error);
      else callback(null, new Http2ServerResponse(stream));
    });
  }

  [kBeginSend]() {
    const { ending, sendDate, statusCode } = this[kState];
    this[kHeaders][':status'] = statusCode;
    this[kStream].respond(this[kHeaders], { endStream: ending, waitForTrailers: true, sendDate });
  }

  writeContinue() {
    const stream = this[kStream];
    if (stream.headersSent || this[kState].closed) return false;
    stream.additionalHeaders({ ':status': 100 });
    return true;
  }

  writeEarlyHints(hints) {
    validateObject(hints, 'hints');
    const link = validateLinkHeaderValue(hints.link);
    const headers = { __proto__: null };
    for (const key of Object.keys(hints)) {
      if (key !== 'link') headers[key] = hints[key];
    }
    if (link.length === 0) return false;
    const stream = this[kStream];
    if (stream.headersSent || this[kState].closed) return false;
    stream.additionalHeaders({ ...headers, ':status': 103, 'Link': link });
    return true;
  }
}

module.exports = { Http2ServerResponse };
