'use strict';

// IncomingMessage: a request as the server sees it, a response as the client does.
//
// Cheap to make: the fields are defaults of the prototype, the state of the
// stream and the header objects come to life when they are first looked at. The
// requests of a server may be made natively (crates/http/src/server), their
// fields then being accessors of the prototype.
//
//   untouched ──_readableState read──▶ a Readable; a body that ended meanwhile is noticed then

const { Readable } = require('stream');
const { collectHeaders } = internalBinding('http');
const { readStart, readStop } = require('internal/http');

const { defineProperty, setPrototypeOf } = Object;
const { ReadableState } = Readable;
const { nextTick } = process;

// Whether there is stream state, and whether the end came before it.

function IncomingMessage(socket) {
  if (!(this instanceof IncomingMessage)) return new IncomingMessage(socket);
  this.socket = socket;
}
setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
setPrototypeOf(IncomingMessage, Readable);

const proto = IncomingMessage.prototype;

const defaults = {
  httpVersionMajor: null,
  httpVersionMinor: null,
  httpVersion: null,
  complete: false,
  joinDuplicateHeaders: false,
  aborted: false,
  upgrade: null,
  url: '',
  method: null,
  statusCode: null,
  statusMessage: null,
  _consuming: false,
  // The message cannot be read by anybody any more.
  _dumped: false,
  _httpHeaderObject: null,
  _httpHeaderCount: 0,
  _httpTrailers: null,
  _httpTrailerCount: 0,
  _httpLive: false,
  _httpEnded: false,
};
for (const key of Reflect.ownKeys(defaults)) {
  defineProperty(proto, key, {
    __proto__: null, configurable: true, enumerable: false, writable: true, value: defaults[key],
  });
}

function define(name, get, set) {
  defineProperty(proto, name, { __proto__: null, configurable: true, get, set });
}

function setOwn(target, name, value) {
  defineProperty(target, name, { __proto__: null, configurable: true, enumerable: true, writable: true, value });
}

define('_readableState', function() {
  if (this === proto || this._httpLive) return undefined;
  const mark = this.socket ? this.socket.readableHighWaterMark : undefined;
  const state = new ReadableState(mark === undefined ? undefined : { highWaterMark: mark }, this, false);
  // Nothing is asked of _read before somebody reads.
  state.readingMore = true;
  this._httpLive = true;
  setOwn(this, '_readableState', state);
  if (this._httpEnded) this.push(null);
  return state;
}, function(value) {
  this._httpLive = true;
  setOwn(this, '_readableState', value);
});

define('connection', function() { return this.socket; }, function(value) { this.socket = value; });
define('client', function() { return this.socket; }, function(value) { setOwn(this, 'client', value); });

define('rawHeaders', function() {
  return this._httpRaw ??= [];
}, function(value) { this._httpRaw = value; });
define('rawTrailers', function() {
  return this._httpRawTrailers ??= [];
}, function(value) { this._httpRawTrailers = value; });

function collect(msg, raw, count, distinct) {
  if (distinct) return collectHeaders(raw, count, 2, { __proto__: null });
  // Programs may have their own rules.
  if (msg._addHeaderLine === addHeaderLine) return collectHeaders(raw, count, msg.joinDuplicateHeaders ? 1 : 0, {});
  const target = {};
  for (let i = 0; i < count; i += 2) msg._addHeaderLine(raw[i], raw[i + 1], target);
  return target;
}

define('headers', function() {
  return this._httpHeaderObject ??= collect(this, this.rawHeaders, this._httpHeaderCount, false);
}, function(value) { this._httpHeaderObject = value; });
define('headersDistinct', function() {
  return this._httpDistinct ??= collect(this, this.rawHeaders, this._httpHeaderCount, true);
}, function(value) { this._httpDistinct = value; });
define('trailers', function() {
  return this._httpTrailers ??= collect(this, this.rawTrailers, this._httpTrailerCount, false);
}, function(value) { this._httpTrailers = value; });
define('trailersDistinct', function() {
  return this._httpTrailersDistinct ??= collect(this, this.rawTrailers, this._httpTrailerCount, true);
}, function(value) { this._httpTrailersDistinct = value; });

proto.setTimeout = function setTimeout(msecs, callback) {
  if (callback) this.on('timeout', callback);
  this.socket.setTimeout(msecs);
  return this;
};

// The parser fills the buffer by itself; it only has to get input.
proto._read = function _read(n) {
  if (!this._consuming) {
    this._readableState.readingMore = false;
    this._consuming = true;
  }
  if (this.socket?.readable) readStart(this.socket);
};

// An error nobody listens for is no reason to end the program: the socket has it too.
function reportDestroyed(msg, error, callback) {
  if (msg.listenerCount('error') === 0) callback();
  else callback(error);
}

proto._destroy = function _destroy(err, cb) {
  if (!this.readableEnded || !this.complete) {
    this.aborted = true;
    this.emit('aborted');
  }
  const { socket } = this;
  if (socket && !socket.destroyed && this.aborted) {
    socket.destroy(err);
    const { finished } = require('stream');
    const stop = finished(socket, (error) => {
      if (error?.code === 'ERR_STREAM_PREMATURE_CLOSE') error = null;
      stop();
      nextTick(reportDestroyed, this, error || err, cb);
    });
  } else {
    nextTick(reportDestroyed, this, err, cb);
  }
};

// A flat list of names and values: headers, or trailers once the message is complete.
proto._addHeaderLines = function _addHeaderLines(headers, n) {
  if (!headers?.length) return;
  let target;
  if (this.complete) {
    this._httpRawTrailers = headers;
    this._httpTrailerCount = n;
    target = this._httpTrailers;
  } else {
    this._httpRaw = headers;
    this._httpHeaderCount = n;
    target = this._httpHeaderObject;
  }
  if (target) {
    for (let i = 0; i < n; i += 2) this._addHeaderLine(headers[i], headers[i + 1], target);
  }
};

function addHeaderLine(field, value, dest) {
  if (typeof value !== 'string') {
    // The parser gives strings only.
    field = field.toLowerCase();
    if (field === 'set-cookie') (dest[field] ??= []).push(value);
    else if (dest[field] === undefined) dest[field] = value;
    return;
  }
  collectHeaders([field, value], 2, this.joinDuplicateHeaders ? 1 : 0, dest);
}
defineProperty(addHeaderLine, 'name', { __proto__: null, configurable: true, value: '_addHeaderLine' });
proto._addHeaderLine = addHeaderLine;

proto._addHeaderLineDistinct = function _addHeaderLineDistinct(field, value, dest) {
  collectHeaders([field, value], 2, 2, dest);
};

// Reads the rest into nothing.
proto._dump = function _dump() {
  if (this._dumped) return;
  this._dumped = true;
  if (!this._httpLive && this._httpEnded) return;
  this.removeAllListeners('data');
  this.resume();
};

// The parser saw the end of the body.
function endBody(msg) {
  msg.complete = true;
  if (msg._httpLive) msg.push(null);
  else msg._httpEnded = true;
}

// Whether nobody has looked at the stream of a message that has no more to come.
function isUntouched(msg) {
  return !msg._httpLive && msg._httpEnded;
}

module.exports = { IncomingMessage, endBody, isUntouched, readStart, readStop };
