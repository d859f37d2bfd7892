'use strict';

// OutgoingMessage: what ServerResponse and ClientRequest have in common: the
// store of headers, the head, and a body on its way to a socket.
//
//   headers set ─writeHead/_implicitHeader→ _header made ─first data→ _headerSent ─end()→ finished ─'finish'
//
// Data written before the socket is there, or its turn came, waits in outputData.
// Fields are defaults of the prototype until they change; those named _http… are
// private (internal/http says why). The head itself is
// made by one native call.

const { Stream } = require('internal/streams/legacy');
const EE = require('events');
const {
  checkName, checkValue, endMessage, headFlags, headLength, isInvalidValue, renderHead,
} = internalBinding('http');
const {
  codes: {
    ERR_HTTP_BODY_NOT_ALLOWED,
    ERR_HTTP_CONTENT_LENGTH_MISMATCH,
    ERR_HTTP_HEADERS_SENT,
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_CHAR,
    ERR_METHOD_NOT_IMPLEMENTED,
    ERR_STREAM_ALREADY_FINISHED,
    ERR_STREAM_CANNOT_PIPE,
    ERR_STREAM_DESTROYED,
    ERR_STREAM_NULL_VALUES,
    ERR_STREAM_WRITE_AFTER_END,
  },
} = require('internal/errors');
const { getDefaultHighWaterMark } = require('internal/streams/utils');
const { validateString } = require('internal/validators');
const { Buffer } = internalBinding('buffer').constructors;

const { defineProperty, keys: ownKeys, setPrototypeOf } = Object;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const { floor } = Math;
const { nextTick } = process;


const CRLF = Buffer.from('\r\n');

// What renderHead() is told (crates/http, head.rs).
const SEND_DATE = 1;
const KEEP_ALIVE = 2;
const REMOVED_CONNECTION = 4;
const REMOVED_LENGTH = 8;
const REMOVED_CODING = 16;
const CHUNKED_BY_DEFAULT = 32;
const HAS_BODY = 64;
const DEFAULT_KEEP_ALIVE = 128;
const AGENT = 256;
const MAX_REACHED = 512;
const CHUNKED = 1024;
const BODILESS = 2048;
const LAST = 4096;
const STORED = 8192;

// What headFlags() tells.
const FOUND_LAST = 1;
const FOUND_CHUNKED = 2;
const FOUND_KEEP_ALIVE = 4;
const FOUND_CONNECTION = 8;
const FOUND_LENGTH = 16;
const FOUND_CODING = 32;
const FOUND_OWN_KEEP_ALIVE = 64;
const FOUND_EXPECT = 128;

function nop() {}

function isBytes(value) {
  return isView(value) && value instanceof Uint8Array;
}

function OutgoingMessage(options) {
  if (!(this instanceof OutgoingMessage)) return new OutgoingMessage(options);
  if (options !== undefined && options !== null) {
    this._httpMark = options.highWaterMark;
    if (options.rejectNonStandardBodyWrites) this._httpRejectsBody = true;
  }
}
setPrototypeOf(OutgoingMessage.prototype, Stream.prototype);
setPrototypeOf(OutgoingMessage, Stream);

const proto = OutgoingMessage.prototype;

function setDefaults(target, defaults) {
  for (const key of Reflect.ownKeys(defaults)) {
    defineProperty(target, key, {
      __proto__: null, configurable: true, enumerable: false, writable: true, value: defaults[key],
    });
  }
}

setDefaults(proto, {
  // About how many bytes wait in outputData; _onPendingData hears of changes.
  outputSize: 0,
  writable: true,
  destroyed: false,
  _last: false,
  chunkedEncoding: false,
  shouldKeepAlive: true,
  maxRequestsOnConnectionReached: false,
  _defaultKeepAlive: true,
  useChunkedEncodingByDefault: true,
  sendDate: false,
  _removedConnection: false,
  _removedContLen: false,
  _removedTE: false,
  strictContentLength: false,
  _contentLength: null,
  _hasBody: true,
  _trailer: '',
  finished: false,
  _headerSent: false,
  _closed: false,
  _header: null,
  _keepAliveTimeout: 0,
  _onPendingData: nop,
  _httpBytes: 0,
  _httpNeedDrain: false,
  _httpCorked: 0,
  _httpOutput: null,
  _httpParts: null,
  _httpPartBytes: 0,
  _httpSocket: null,
  _httpHeaders: null,
  _httpError: null,
  _httpMark: undefined,
  _httpRejectsBody: false,
  _httpUnique: null,
  _httpBeforeFinish: undefined,
});

function define(name, get, set, enumerable = false) {
  defineProperty(proto, name, { __proto__: null, configurable: enumerable, enumerable, get, set });
}

define('errored', function() { return this._httpError; });
define('closed', function() { return this._closed; });
define('writableFinished', function() {
  return this.finished && this.outputSize === 0 && (!this._httpSocket || this._httpSocket.writableLength === 0);
});
define('writableObjectMode', function() { return false; });
define('writableLength', function() {
  return this.outputSize + this._httpPartBytes + (this._httpSocket ? this._httpSocket.writableLength : 0);
});
define('writableHighWaterMark', function() {
  return this._httpSocket ? this._httpSocket.writableHighWaterMark : markOf(this);
});
define('writableCorked', function() { return this._httpCorked; });
define('headersSent', function() { return Boolean(this._header); }, undefined, true);
define('writableEnded', function() { return this.finished; });
define('writableNeedDrain', function() { return !this.destroyed && !this.finished && this._httpNeedDrain; });
define('connection', function() { return this._httpSocket; }, function(value) { this.socket = value; });
define('socket', function() { return this._httpSocket; }, function(value) {
  // A corked message corks whatever socket it has.
  for (let n = 0; n < this._httpCorked; n++) {
    value?.cork();
    this._httpSocket?.uncork();
  }
  this._httpSocket = value;
});
define('outputData', function() {
  return this._httpOutput ??= [];
}, function(value) { this._httpOutput = value; });

// DEP0066: the two old views of the store.
function legacy(name, get, set) {
  let warning = () => {
    warning = nop;
    process.emitWarning(`OutgoingMessage.prototype.${name} is deprecated`, 'DeprecationWarning', 'DEP0066');
  };
  define(name, function() {
    warning();
    return get(this);
  }, function(value) {
    warning();
    set(this, value);
  });
}

legacy('_headers', (msg) => msg.getHeaders(), (msg, value) => {
  if (value == null) {
    msg._httpHeaders = null;
  } else if (typeof value === 'object') {
    const headers = msg._httpHeaders = { __proto__: null };
    const names = ownKeys(value);
    for (let i = 0; i < names.length; i++) headers[names[i].toLowerCase()] = [names[i], value[names[i]]];
  }
});

legacy('_headerNames', (msg) => {
  const headers = msg._httpHeaders;
  if (headers === null) return null;
  const out = { __proto__: null };
  const names = ownKeys(headers);
  for (let i = 0; i < names.length; i++) out[names[i]] = headers[names[i]][0];
  return out;
}, (msg, value) => {
  const headers = msg._httpHeaders;
  if (typeof value !== 'object' || value === null || !headers) return;
  const names = ownKeys(value);
  for (let i = 0; i < names.length; i++) {
    if (headers[names[i]]) headers[names[i]][0] = value[names[i]];
  }
});

function markOf(msg) {
  return msg._httpMark ?? getDefaultHighWaterMark(false);
}

function hasOutput(msg) {
  const output = msg._httpOutput;
  return output !== null && output.length !== 0;
}

proto._renderHeaders = function _renderHeaders() {
  if (this._header) throw new ERR_HTTP_HEADERS_SENT('render');
  const store = this._httpHeaders;
  const headers = {};
  if (store !== null) {
    const names = ownKeys(store);
    for (let i = 0; i < names.length; i++) headers[store[names[i]][0]] = store[names[i]][1];
  }
  return headers;
};

// --- cork ---------------------------------------------------------------------

proto.cork = function cork() {
  this._httpCorked++;
  this._httpSocket?.cork();
};

proto.uncork = function uncork() {
  this._httpCorked--;
  this._httpSocket?.uncork();
  const parts = this._httpParts;
  if (this._httpCorked || parts === null || parts.length === 0) return;
  // All that was written while corked becomes one chunk.
  const callbacks = [];
  this._send(this._httpPartBytes.toString(16), 'latin1', null);
  this._send(CRLF, null, null);
  for (let i = 0; i < parts.length; i += 3) {
    this._send(parts[i], parts[i + 1], null);
    if (parts[i + 2]) callbacks.push(parts[i + 2]);
  }
  this._send(CRLF, null, callbacks.length === 0 ? null : (error) => {
    for (let i = 0; i < callbacks.length; i++) callbacks[i](error);
  });
  this._httpParts = null;
  this._httpPartBytes = 0;
};

proto.setTimeout = function setTimeout(msecs, callback) {
  if (callback) this.on('timeout', callback);
  if (this._httpSocket) this._httpSocket.setTimeout(msecs);
  else this.once('socket', (socket) => socket.setTimeout(msecs));
  return this;
};

proto.destroy = function destroy(error) {
  if (this.destroyed) return this;
  this.destroyed = true;
  this._httpError = error;
  if (this._httpSocket) this._httpSocket.destroy(error);
  else this.once('socket', (socket) => socket.destroy(error));
  return this;
};

// --- to the socket ------------------------------------------------------------

// Sends data, the head before it when it was not sent yet: in one piece if it can be.
proto._send = function _send(data, encoding, callback, byteLength) {
  if (!this._headerSent && this._header !== null) {
    const header = this._header;
    this._headerSent = true;
    if (typeof data === 'string' && (encoding === 'utf8' || encoding === 'latin1' || !encoding)) {
      data = header + data;
    } else {
      this.outputData.unshift({ data: header, encoding: 'latin1', callback: null });
      this.outputSize += header.length;
      this._onPendingData(header.length);
    }
  }
  return this._writeRaw(data, encoding, callback, byteLength);
};

proto._writeRaw = function _writeRaw(data, encoding, callback, size) {
  const socket = this._httpSocket;
  if (socket?.destroyed) return false; // 'close' is on its way
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  if (socket && socket._httpMessage === this && socket.writable) {
    if (hasOutput(this)) this._flushOutput(socket);
    return socket.write(data, encoding, callback);
  }
  this.outputData.push({ data, encoding, callback });
  this.outputSize += data.length;
  this._onPendingData(data.length);
  return this.outputSize < markOf(this);
};

// Makes the head: `firstLine` ends with CRLF, `headers` is the store, an object,
// a flat list or a list of pairs.
proto._storeHeader = function _storeHeader(firstLine, headers) {
  let bits = (this.sendDate ? SEND_DATE : 0) |
    (this.shouldKeepAlive ? KEEP_ALIVE : 0) |
    (this._removedConnection ? REMOVED_CONNECTION : 0) |
    (this._removedContLen ? REMOVED_LENGTH : 0) |
    (this._removedTE ? REMOVED_CODING : 0) |
    (this.useChunkedEncodingByDefault ? CHUNKED_BY_DEFAULT : 0) |
    (this._hasBody ? HAS_BODY : 0) |
    (this._defaultKeepAlive ? DEFAULT_KEEP_ALIVE : 0) |
    (this.agent ? AGENT : 0) |
    (this.maxRequestsOnConnectionReached ? MAX_REACHED : 0) |
    (this.chunkedEncoding ? CHUNKED : 0) |
    (this._last ? LAST : 0);
  const { statusCode } = this;
  if (statusCode === 204 || statusCode === 304) bits |= BODILESS;
  if (headers && headers === this._httpHeaders) bits |= STORED;
  const timeout = this._keepAliveTimeout;
  const header = renderHead(firstLine, headers, bits, this._contentLength,
                            timeout ? floor(timeout / 1000) : -1, this._maxRequestsPerSocket, this._httpUnique);
  const flags = headFlags();
  noteHead(this, flags);
  this._header = header;
  this._headerSent = false;
  // With `Expect: 100-continue` the head goes out before the body.
  if (flags & FOUND_EXPECT) this._send('');
};

// Takes over what the head turned out to say.
function noteHead(msg, flags) {
  if (flags & FOUND_LAST) msg._last = true;
  else if (msg._last) msg._last = false;
  const chunked = (flags & FOUND_CHUNKED) !== 0;
  if (msg.chunkedEncoding !== chunked) msg.chunkedEncoding = chunked;
  const keeps = (flags & FOUND_KEEP_ALIVE) !== 0;
  if (msg.shouldKeepAlive !== keeps) msg.shouldKeepAlive = keeps;
  if (flags & FOUND_LENGTH) {
    msg._contentLength = headLength();
    if (msg._removedContLen) msg._removedContLen = false;
  }
  if (flags & FOUND_CONNECTION && msg._removedConnection) msg._removedConnection = false;
  if (flags & FOUND_CODING && msg._removedTE) msg._removedTE = false;
  if (flags & FOUND_OWN_KEEP_ALIVE) msg._defaultKeepAlive = false;
}

// --- headers ------------------------------------------------------------------

function validateHeaderName(name, label) {
  checkName(name, label);
}

function validateHeaderValue(name, value) {
  checkValue(name, value);
}

function parseUniqueHeadersOption(headers) {
  if (!isArray(headers)) return null;
  const unique = new Set();
  for (let i = 0; i < headers.length; i++) unique.add(headers[i].toLowerCase());
  return unique;
}

proto.setHeader = function setHeader(name, value) {
  if (this._header) throw new ERR_HTTP_HEADERS_SENT('set');
  checkName(name);
  checkValue(name, value);
  const headers = this._httpHeaders ?? (this._httpHeaders = { __proto__: null });
  headers[name.toLowerCase()] = [name, value];
  return this;
};

proto.setHeaders = function setHeaders(headers) {
  if (this._header) throw new ERR_HTTP_HEADERS_SENT('set');
  if (!headers || isArray(headers) || typeof headers.keys !== 'function' || typeof headers.get !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], headers);
  }
  // Cookies come one by one from a Headers object and must not replace each other.
  let cookies = null;
  for (const { 0: key, 1: value } of headers) {
    if (key === 'set-cookie') cookies = (cookies ?? []).concat(value);
    else this.setHeader(key, value);
  }
  if (cookies !== null) this.setHeader('set-cookie', cookies);
  return this;
};

proto.appendHeader = function appendHeader(name, value) {
  if (this._header) throw new ERR_HTTP_HEADERS_SENT('append');
  checkName(name);
  checkValue(name, value);
  const entry = this._httpHeaders?.[name.toLowerCase()];
  if (!entry) return this.setHeader(name, value);
  if (!isArray(entry[1])) entry[1] = [entry[1]];
  const values = entry[1];
  if (isArray(value)) {
    for (let i = 0; i < value.length; i++) values.push(value[i]);
  } else {
    values.push(value);
  }
  return this;
};

proto.getHeader = function getHeader(name) {
  validateString(name, 'name');
  const headers = this._httpHeaders;
  return headers === null ? undefined : headers[name.toLowerCase()]?.[1];
};

proto.getHeaderNames = function getHeaderNames() {
  return this._httpHeaders !== null ? ownKeys(this._httpHeaders) : [];
};

proto.getRawHeaderNames = function getRawHeaderNames() {
  const headers = this._httpHeaders;
  return headers === null ? [] : Object.values(headers).map((entry) => entry[0]);
};

proto.getHeaders = function getHeaders() {
  const headers = this._httpHeaders;
  const copy = { __proto__: null };
  if (headers) {
    const names = ownKeys(headers);
    for (let i = 0; i < names.length; i++) copy[names[i]] = headers[names[i]][1];
  }
  return copy;
};

proto.hasHeader = function hasHeader(name) {
  validateString(name, 'name');
  return this._httpHeaders !== null && Boolean(this._httpHeaders[name.toLowerCase()]);
};

proto.removeHeader = function removeHeader(name) {
  validateString(name, 'name');
  if (this._header) throw new ERR_HTTP_HEADERS_SENT('remove');
  const key = name.toLowerCase();
  switch (key) {
    case 'connection':
      this._removedConnection = true;
      break;
    case 'content-length':
      this._removedContLen = true;
      break;
    case 'transfer-encoding':
      this._removedTE = true;
      break;
    case 'date':
      this.sendDate = false;
      break;
  }
  if (this._httpHeaders !== null) delete this._httpHeaders[key];
};

proto._implicitHeader = function _implicitHeader() {
  throw new ERR_METHOD_NOT_IMPLEMENTED('_implicitHeader()');
};

// --- body ---------------------------------------------------------------------

proto.write = function write(chunk, encoding, callback) {
  if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  const more = writeChunk(this, chunk, encoding, callback, false);
  if (!more) this._httpNeedDrain = true;
  return more;
};

function reportError(msg, err, callback) {
  if (msg.destroyed) return;
  nextTick(emitErrorNT, msg, err, callback);
}

function emitErrorNT(msg, err, callback) {
  callback(err);
  if (typeof msg.emit === 'function' && !msg.destroyed) msg.emit('error', err);
}

function lengthOf(chunk, encoding) {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.byteLength;
}

// Whether the body must have exactly the announced length.
function isStrict(msg) {
  return msg.strictContentLength && msg._contentLength != null && msg._hasBody && !msg._removedContLen &&
    !msg.chunkedEncoding && !msg.hasHeader('transfer-encoding');
}

function checkChunk(chunk) {
  if (chunk === null) throw new ERR_STREAM_NULL_VALUES();
  if (typeof chunk !== 'string' && !isBytes(chunk)) {
    throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
  }
}

function writeChunk(msg, chunk, encoding, callback, atEnd) {
  if (typeof callback !== 'function') callback = nop;
  checkChunk(chunk);
  if (msg.finished || msg.destroyed) {
    const err = msg.finished ? new ERR_STREAM_WRITE_AFTER_END() : new ERR_STREAM_DESTROYED('write');
    if (msg.destroyed) nextTick(callback, err);
    else reportError(msg, err, callback);
    return false;
  }

  let length;
  if (msg.strictContentLength) {
    length = lengthOf(chunk, encoding);
    const total = msg._httpBytes + length;
    if (isStrict(msg) && (atEnd ? total !== msg._contentLength : total > msg._contentLength)) {
      throw new ERR_HTTP_CONTENT_LENGTH_MISMATCH(total, msg._contentLength);
    }
    msg._httpBytes = total;
  }
  if (!msg._header) {
    if (atEnd) msg._contentLength = length ??= lengthOf(chunk, encoding);
    msg._implicitHeader();
  }
  if (!msg._hasBody) {
    if (msg._httpRejectsBody) throw new ERR_HTTP_BODY_NOT_ALLOWED();
    nextTick(callback);
    return true;
  }
  if (!atEnd && msg._httpSocket && !msg._httpSocket.writableCorked) {
    msg._httpSocket.cork();
    nextTick(uncorkNT, msg._httpSocket);
  }
  if (!msg.chunkedEncoding || chunk.length === 0) return msg._send(chunk, encoding, callback, length);
  length ??= lengthOf(chunk, encoding);
  if (msg._httpCorked && msg._headerSent) {
    (msg._httpParts ??= []).push(chunk, encoding, callback);
    msg._httpPartBytes += length;
    return msg._httpPartBytes < markOf(msg);
  }
  msg._send(length.toString(16), 'latin1', null);
  msg._send(CRLF, null, null);
  msg._send(chunk, encoding, null, length);
  return msg._send(CRLF, null, callback);
}

function uncorkNT(socket) {
  socket.uncork();
}

proto.addTrailers = function addTrailers(headers) {
  this._trailer = '';
  const names = ownKeys(headers);
  const isList = isArray(headers);
  for (let i = 0; i < names.length; i++) {
    let field = names[i];
    let value = headers[field];
    if (isList) {
      field = value[0];
      value = value[1];
    }
    checkName(field, 'Trailer name');
    if (isArray(value) && value.length > 1 && !this._httpUnique?.has(field.toLowerCase())) {
      for (let j = 0; j < value.length; j++) addTrailer(this, field, value[j]);
    } else {
      addTrailer(this, field, isArray(value) ? value.join('; ') : value);
    }
  }
};

function addTrailer(msg, field, value) {
  if (isInvalidValue(value)) throw new ERR_INVALID_CHAR('trailer content', field);
  msg._trailer += `${field}: ${value}\r\n`;
}

// Everything is with the kernel.
function emitFinish(msg) {
  if (msg._httpSocket?._hadError) return;
  const before = msg._httpBeforeFinish;
  if (before !== undefined) before(msg);
  if (msg._events !== undefined) msg.emit('finish');
}

// `end()` of what is not in the hands of crates/http/src/server.
function endSlowly(chunk, encoding, callback) {
  if (typeof chunk === 'function') {
    callback = chunk;
    chunk = null;
    encoding = null;
  } else if (typeof encoding === 'function') {
    callback = encoding;
    encoding = null;
  }
  const hasCallback = typeof callback === 'function';
  const socket = this._httpSocket;

  if (chunk && socket !== null && !hasCallback && endDirectly(this, socket, chunk, encoding)) return this;
  if (chunk) {
    if (this.finished) {
      reportError(this, new ERR_STREAM_WRITE_AFTER_END(), hasCallback ? callback : nop);
      return this;
    }
    socket?.cork();
    writeChunk(this, chunk, encoding, null, true);
  } else if (this.finished) {
    if (hasCallback) {
      if (this.writableFinished) callback(new ERR_STREAM_ALREADY_FINISHED('end'));
      else this.on('finish', callback);
    }
    return this;
  } else if (!this._header) {
    socket?.cork();
    this._contentLength = 0;
    this._implicitHeader();
  }
  if (hasCallback) this.once('finish', callback);
  if (isStrict(this) && this._httpBytes !== this._contentLength) {
    throw new ERR_HTTP_CONTENT_LENGTH_MISMATCH(this._httpBytes, this._contentLength);
  }

  const finish = () => emitFinish(this);
  if (this._hasBody && this.chunkedEncoding) this._send('0\r\n' + this._trailer + '\r\n', 'latin1', finish);
  else if (!this._headerSent || this.writableLength || chunk) this._send('', 'latin1', finish);
  else nextTick(finish);

  const now = this._httpSocket;
  if (now) {
    // However often it was corked.
    if (now._writableState) now._writableState.corked = 1;
    now.uncork();
  }
  this._httpCorked = 1;
  this.uncork();
  this.finished = true;
  if (!hasOutput(this) && this._httpSocket && this._httpSocket._httpMessage === this) this._finish();
  return this;
}
proto.end = endMessage;

proto._finish = function _finish() {
  if (this._events !== undefined) this.emit('prefinish');
};

// --- the whole response in one write --------------------------------------------

// Whether the socket is a real one with nothing on its way: the handle may then be
// written to directly.
function isQuiet(socket, state) {
  return Boolean(socket._handle) && state !== undefined && state.length === 0 && state.corked === 0 && !state.ending &&
    !state.errored && !state.destroyed && !socket.connecting && socket.write === plainWrite;
}

function writeRequest(msg) {
  return { handle: msg._httpSocket._handle, msg, oncomplete: onDirectWrite, async: false, bytes: 0, error: undefined };
}

function failWrite(msg, status, message) {
  const { ErrnoException } = require('internal/errors');
  msg._httpSocket?.destroy(new ErrnoException(status, 'write', message));
}

function onDirectWrite(status) {
  if (status < 0) failWrite(this.msg, status, this.error);
  else emitFinish(this.msg);
}

// Sends head and body at once when nothing speaks against it; false if the usual
// way must be taken.
function endDirectly(msg, socket, chunk, encoding) {
  if (msg.finished || msg.destroyed || msg._headerSent || msg._httpOutput !== null || msg._httpCorked !== 0 ||
      msg.strictContentLength || msg.chunkedEncoding || socket._httpMessage !== msg) {
    return false;
  }
  plainWrite ??= require('net').Socket.prototype.write;
  if (!isQuiet(socket, socket._writableState)) return false;
  const isText = typeof chunk === 'string';
  if (isText ? encoding && encoding !== 'utf8' : !isBytes(chunk)) return false;
  if (msg._header === null) {
    msg._contentLength = isText ? Buffer.byteLength(chunk) : chunk.byteLength;
    msg._implicitHeader();
  }
  if (!msg._hasBody || msg.chunkedEncoding || msg._headerSent) return false;
  const handle = socket._handle;
  const req = writeRequest(msg);
  const errno = isText
    ? handle.writeUtf8String(req, msg._header + chunk)
    : handle.writev(req, [msg._header, 'latin1', chunk, 'buffer'], false);
  if (errno !== 0) return false;
  msg._headerSent = true;
  msg.finished = true;
  if (socket.timeout) socket._unrefTimer();
  if (!req.async) nextTick(emitFinish, msg);
  msg._finish();
  return true;
}
let plainWrite;

// The socket came, or is free: what waited goes out.
proto._flush = function _flush() {
  const socket = this._httpSocket;
  if (!socket?.writable) return;
  const more = this._flushOutput(socket);
  if (this.finished) {
    this._finish();
  } else if (more && this._httpNeedDrain) {
    this._httpNeedDrain = false;
    this.emit('drain');
  }
};

proto._flushOutput = function _flushOutput(socket) {
  if (!hasOutput(this)) return undefined;
  const output = this._httpOutput;
  let more;
  socket.cork();
  for (let i = 0; i < output.length; i++) {
    const { data, encoding, callback } = output[i];
    output[i].data = null;
    more = socket.write(data, encoding, callback);
  }
  socket.uncork();
  this._httpOutput = null;
  this._onPendingData(-this.outputSize);
  this.outputSize = 0;
  return more;
};

proto.flushHeaders = function flushHeaders() {
  if (!this._header) this._implicitHeader();
  this._send('');
};

proto.pipe = function pipe() {
  this.emit('error', new ERR_STREAM_CANNOT_PIPE());
};

proto[EE.captureRejectionSymbol] = function(err, event) {
  this.destroy(err);
};

module.exports = {
  OutgoingMessage,
  emitFinish,
  endSlowly,
  failWrite,
  parseUniqueHeadersOption,
  setDefaults,
  validateHeaderName,
  validateHeaderValue,
  writeRequest,
};
