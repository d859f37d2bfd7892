'use strict';

// Http2Stream: one request and its response, as a duplex stream.
//
// Owns: the life of a stream, writing, trailers, how it ends. Must not know: how
// it was opened; that is internal/http2/client and …/server_stream.
//
//   pending ─ 'ready' → open ─ close()/RST_STREAM/both ends → closed ─ destroy → 'close'

const { Duplex } = require('stream');
const { customInspectSymbol } = require('internal/util');
const {
  AbortError,
  ErrnoException,
  aggregateTwoErrors,
  codes: {
    ERR_HTTP2_INVALID_STREAM, ERR_HTTP2_STREAM_ERROR, ERR_HTTP2_TRAILERS_ALREADY_SENT, ERR_HTTP2_TRAILERS_NOT_READY,
  },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateNumber } = require('internal/validators');
const { kTimeout, kUpdateTimer, onStreamRead, owner } = require('internal/net/handle');
const { Buffer } = require('buffer');
const { constants } = internalBinding('http2');
const {
  assertIsObject, assertValidPseudoHeaderTrailer, buildHeaderList, debug, kHandle, kID, kInfoHeaders, kInit,
  kMaybeDestroy, kProxySocket, kRawHeaders, kRequest, kSensitiveHeaders, kSentHeaders, kSentTrailers, kSession, kState,
  kType, nameForErrorCode, sessionName,
} = require('internal/http2/util');
const { callTimeout, setStreamTimeout } = require('internal/http2/session');
const channels = require('internal/http2/channels');

const {
  NGHTTP2_CANCEL, NGHTTP2_DEFAULT_WEIGHT, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR, NGHTTP2_SESSION_CLIENT,
  NGHTTP2_SESSION_SERVER,
} = constants;

const READY = 1;
const CLOSED = 2;
const HEADERS_SENT = 4;
const HEAD_REQUEST = 8;
const ABORTED = 16;
const HAS_TRAILERS = 32;
const flags = { READY, CLOSED, HEADERS_SENT, HEAD_REQUEST, ABORTED, HAS_TRAILERS };

// How closing tells the peer.
const NO_RST = 0;
const RST_WHEN_WRITTEN = 1;
const RST_NOW = 2;

const kProceed = Symbol('proceed');
const kWriteGeneric = Symbol('write-generic');

function setAndValidatePriorityOptions(options) {
  if (options.weight === undefined) options.weight = NGHTTP2_DEFAULT_WEIGHT;
  else validateNumber(options.weight, 'options.weight');
  if (options.parent === undefined) options.parent = 0;
  else validateNumber(options.parent, 'options.parent', 0);
  if (options.exclusive === undefined) options.exclusive = false;
  else validateBoolean(options.exclusive, 'options.exclusive');
  if (options.silent === undefined) options.silent = false;
  else validateBoolean(options.silent, 'options.silent');
}

function debugStream(stream, message, ...args) {
  if (debug.enabled) {
    debug(`Http2Stream %s [Http2Session %s]: ${message}`, stream[kID] ?? 'pending',
          sessionName(stream[kSession]?.[kType]), ...args);
  }
}

// --- what StreamHandle tells ------------------------------------------------------

// True when the stream takes care of its handle.
function onStreamClose(stream, code) {
  if (!stream || stream.destroyed) return false;
  debugStream(stream, 'closed with code %d, closed %s, readable %s', code, stream.closed, stream.readable);
  if (!stream.closed) closeStream(stream, code, NO_RST);
  stream[kState].fd = -1;
  if (!stream.readable || code !== NGHTTP2_NO_ERROR) {
    stream.destroy();
    return true;
  }
  // What was received may still be read.
  stream.on('end', stream[kMaybeDestroy]);
  stream.push(null);
  const unread = stream[kSession][kType] === NGHTTP2_SESSION_SERVER && !stream[kState].didRead;
  if (unread && stream.readableFlowing === null) stream.resume();
  else stream.read(0);
  return true;
}

function onTrailersWanted(stream) {
  stream[kState].trailersReady = true;
  if (stream.destroyed || stream.closed) return;
  if (!stream.emit('wantTrailers')) stream.sendTrailers({});
}

// --- closing ----------------------------------------------------------------------

function closeStream(stream, code, how) {
  const state = stream[kState];
  const type = stream[kSession][kType];
  state.flags |= CLOSED;
  state.rstCode = code;
  stream.setTimeout(0);
  stream.removeAllListeners('timeout');
  const { ending } = stream._writableState;
  if (!ending) {
    if (!stream.aborted) {
      state.flags |= ABORTED;
      stream.emit('aborted');
    }
    stream.end();
  }
  if (how !== NO_RST) {
    const now = !ending || stream.writableFinished || code !== NGHTTP2_NO_ERROR || how === RST_NOW;
    if (now) finishClose(stream, code);
    else stream.once('finish', () => finishClose(stream, code));
  }
  const channel = type === NGHTTP2_SESSION_CLIENT ? channels.clientClose : channels.serverClose;
  if (channel.hasSubscribers) channel.publish({ stream });
}

function submitReset(stream, code) {
  if (stream[kHandle] !== undefined) stream[kHandle].rstStream(code);
}

function finishClose(stream, code) {
  if (!stream.pending) {
    submitReset(stream, code);
    return;
  }
  stream.push(null);
  stream.once('ready', () => submitReset(stream, code));
}

function callStreamClose(stream) {
  stream.close();
}

// --- writing ----------------------------------------------------------------------

function afterShutdown(stream, callback) {
  if (stream[kHandle] !== undefined) stream.on('finish', () => stream[kMaybeDestroy]());
  callback();
}

function shutdownWritable(stream, callback) {
  const handle = stream[kHandle];
  const state = stream[kState];
  if (!handle || state.shutdownWritableCalled) return callback();
  state.shutdownWritableCalled = true;
  handle.shutdown();
  afterShutdown(stream, callback);
}

function finishSendTrailers(stream, list) {
  // It was called in an immediate.
  if (stream.destroyed) return;
  stream[kState].flags &= ~HAS_TRAILERS;
  stream[kHandle].trailers(list);
  stream[kMaybeDestroy]();
}

// The bytes of what _write() or _writev() was given; a list of Buffers alone is one of bytes then.
function chunksOf(many, data, encoding) {
  if (!many) return [typeof data === 'string' ? Buffer.from(data, encoding) : data];
  const chunks = data.allBuffers ? data : new Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const { chunk } = data[i];
    chunks[i] = typeof chunk === 'string' ? Buffer.from(chunk, data[i].encoding) : chunk;
  }
  return chunks;
}

function writeDone(stream, bytes, status, callback) {
  if (stream.destroyed) {
    callback(null);
    return;
  }
  if (status < 0) {
    callback(new ErrnoException(status, 'write'));
    return;
  }
  stream[kUpdateTimer]();
  stream[kState].writeQueueSize -= bytes;
  if (stream[kSession] !== undefined) stream[kSession][kState].writeQueueSize -= bytes;
  callback();
}

function trackWriteState(stream, bytes) {
  const session = stream[kSession];
  stream[kState].writeQueueSize += bytes;
  session[kState].writeQueueSize += bytes;
  session[kHandle].chunksSentSinceLastWrite = 0;
}

// --- reading ----------------------------------------------------------------------

function startReading(stream) {
  if (!stream.destroyed) stream[kHandle].readStart();
}

function streamOnResume() {
  startReading(this);
}

function streamOnPause() {
  if (!this.destroyed && !this.pending) this[kHandle].readStop();
}

class Http2Stream extends Duplex {
  constructor(session, options) {
    options.allowHalfOpen = true;
    options.decodeStrings = false;
    options.autoDestroy = false;
    super(options);
    // What is written before the stream has a handle waits.
    this.cork();
    this[kSession] = session;
    session[kState].pendingStreams.add(this);
    this._readableState.readingMore = true;
    this[kTimeout] = null;
    this[kState] = {
      didRead: false,
      flags: 0,
      rstCode: NGHTTP2_NO_ERROR,
      writeQueueSize: 0,
      trailersReady: false,
      endAfterHeaders: false,
      shutdownWritableCalled: false,
    };
    this[kRequest] = null;
    this[kProxySocket] = null;
    this.on('pause', streamOnPause);
  }

  [kUpdateTimer]() {
    if (this.destroyed) return;
    if (this[kTimeout]) this[kTimeout].refresh();
    if (this[kSession]) this[kSession][kUpdateTimer]();
  }

  // The stream has a number and a handle.
  [kInit](id, handle) {
    this[kState].flags |= READY;
    const { pendingStreams, streams } = this[kSession][kState];
    pendingStreams.delete(this);
    streams.set(id, this);
    this[kID] = id;
    this[kHandle] = handle;
    handle[owner] = this;
    handle.onread = onStreamRead;
    handle.onclose = (code) => onStreamClose(this, code);
    handle.ontrailers = () => onTrailersWanted(this);
    this.uncork();
    this.emit('ready');
  }

  [customInspectSymbol](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { format } = require('internal/util/inspect');
    return `Http2Stream ${format({
      id: this[kID] || '<pending>',
      closed: this.closed,
      destroyed: this.destroyed,
      state: this.state,
      readableState: this._readableState,
      writableState: this._writableState,
    })}`;
  }

  get bufferSize() {
    return this[kState].writeQueueSize + this.writableLength;
  }

  get endAfterHeaders() {
    return this[kState].endAfterHeaders;
  }

  get sentHeaders() {
    const raw = this[kRawHeaders];
    if (this[kSentHeaders] || !raw) return this[kSentHeaders];
    const headers = { __proto__: null };
    for (let i = 0; i < raw.length; i += 2) {
      const before = headers[raw[i]];
      if (before === undefined) headers[raw[i]] = raw[i + 1];
      else if (Array.isArray(before)) before.push(raw[i + 1]);
      else headers[raw[i]] = [before, raw[i + 1]];
    }
    if (raw[kSensitiveHeaders] !== undefined) headers[kSensitiveHeaders] = raw[kSensitiveHeaders];
    return this[kSentHeaders] = headers;
  }

  get sentTrailers() {
    return this[kSentTrailers];
  }

  get sentInfoHeaders() {
    return this[kInfoHeaders];
  }

  get pending() {
    return this[kID] === undefined;
  }

  get id() {
    return this[kID];
  }

  get session() {
    return this[kSession];
  }

  _onTimeout() {
    callTimeout(this, this[kSession]);
  }

  get headersSent() {
    return (this[kState].flags & HEADERS_SENT) !== 0;
  }

  get aborted() {
    return (this[kState].flags & ABORTED) !== 0;
  }

  get headRequest() {
    return (this[kState].flags & HEAD_REQUEST) !== 0;
  }

  get rstCode() {
    return this[kState].rstCode;
  }

  get state() {
    if (this.destroyed || this[kID] === undefined) return {};
    const list = this[kHandle].state();
    return {
      state: list[0],
      weight: list[1],
      sumDependencyWeight: list[2],
      localClose: list[3],
      remoteClose: list[4],
      localWindowSize: list[5],
    };
  }

  [kWriteGeneric](many, data, encoding, callback) {
    if (this.pending) {
      this.once('ready', () => this[kWriteGeneric](many, data, encoding, callback));
      return;
    }
    // The handle is gone; the error was told.
    if (this.destroyed) return;
    this[kUpdateTimer]();
    if (!this.headersSent) this[kProceed]();

    let waiting = 2;
    let writeError;
    let endError;
    const done = () => {
      if (--waiting !== 0) return;
      const error = aggregateTwoErrors(endError, writeError);
      if (error) this.destroy(error);
      callback(error);
    };
    // If this was the last piece, its frame is to say so.
    process.nextTick(() => {
      const more = !this._writableState.ending || this._writableState.buffered.length > 0;
      if (writeError || more || this[kState].flags & HAS_TRAILERS) {
        done();
        return;
      }
      shutdownWritable(this, (error) => {
        endError = error;
        done();
      });
    });
    const chunks = chunksOf(many, data, encoding);
    let bytes = 0;
    for (let i = 0; i < chunks.length; i++) bytes += chunks[i].length;
    trackWriteState(this, bytes);
    this[kHandle].write(chunks, {
      stream: null,
      frame: undefined,
      done: (status) => writeDone(this, bytes, status, (error) => {
        writeError = error;
        done();
      }),
    });
    if (this[kSession][kType] === NGHTTP2_SESSION_CLIENT && channels.clientBodyChunkSent.hasSubscribers) {
      channels.clientBodyChunkSent.publish({ stream: this, writev: many, data, encoding });
    }
  }

  _write(data, encoding, callback) {
    this[kWriteGeneric](false, data, encoding, callback);
  }

  _writev(data, callback) {
    this[kWriteGeneric](true, data, '', callback);
  }

  _final(callback) {
    if (this.pending) {
      this.once('ready', () => this._final(callback));
      return;
    }
    shutdownWritable(this, callback);
    if (this[kSession]?.[kType] === NGHTTP2_SESSION_CLIENT && channels.clientBodySent.hasSubscribers) {
      channels.clientBodySent.publish({ stream: this });
    }
  }

  _read(n) {
    if (this.destroyed) {
      this.push(null);
      return;
    }
    if (!this[kState].didRead) {
      this._readableState.readingMore = false;
      this[kState].didRead = true;
    }
    if (this.pending) this.once('ready', streamOnResume);
    else startReading(this);
  }

  priority(options) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_STREAM();
    assertIsObject(options, 'options');
    options = { ...options };
    setAndValidatePriorityOptions(options);
    const submit = () => {
      if (this.destroyed) return;
      this[kUpdateTimer]();
      const { parent, weight, exclusive, silent } = options;
      if (parent !== this[kID]) this[kHandle].priority(parent >>> 0, weight | 0, exclusive, silent);
    };
    if (this.pending) this.once('ready', submit);
    else submit();
  }

  sendTrailers(headers) {
    if (this.destroyed || this.closed) throw new ERR_HTTP2_INVALID_STREAM();
    if (this[kSentTrailers]) throw new ERR_HTTP2_TRAILERS_ALREADY_SENT();
    if (!this[kState].trailersReady) throw new ERR_HTTP2_TRAILERS_NOT_READY();
    assertIsObject(headers, 'headers');
    headers = Object.assign({ __proto__: null }, headers);
    this[kUpdateTimer]();
    const list = buildHeaderList(headers, assertValidPseudoHeaderTrailer);
    this[kSentTrailers] = headers;
    setImmediate(finishSendTrailers, this, list);
  }

  get closed() {
    return (this[kState].flags & CLOSED) !== 0;
  }

  close(code = NGHTTP2_NO_ERROR, callback = undefined) {
    validateInteger(code, 'code', 0, 2 ** 32 - 1);
    if (callback !== undefined) validateFunction(callback, 'callback');
    if (this.closed) return;
    if (callback !== undefined) this.once('close', callback);
    closeStream(this, code, RST_WHEN_WRITTEN);
  }

  _destroy(error, callback) {
    const session = this[kSession];
    const handle = this[kHandle];
    const state = this[kState];
    const sessionState = session[kState];
    debugStream(this, 'destroying stream');
    const sessionCode = sessionState.goawayCode || sessionState.destroyCode;
    // A stream that ended well has no part in the session's failure.
    let code = this.closed ? this.rstCode : sessionCode;
    if (error != null) {
      if (sessionCode) code = sessionCode;
      else code = error instanceof AbortError ? NGHTTP2_CANCEL : NGHTTP2_INTERNAL_ERROR;
    }
    if (!this.closed) closeStream(this, code, handle !== undefined ? RST_NOW : NO_RST);
    this.push(null);
    if (handle !== undefined) {
      handle.destroy();
      sessionState.streams.delete(this[kID]);
    } else {
      sessionState.pendingStreams.delete(this);
    }
    sessionState.writeQueueSize -= state.writeQueueSize;
    state.writeQueueSize = 0;
    // Cancelling is told by 'aborted'.
    if (error == null && code !== NGHTTP2_NO_ERROR && code !== NGHTTP2_CANCEL) {
      error = new ERR_HTTP2_STREAM_ERROR(nameForErrorCode[code] || code);
    }
    this[kSession] = undefined;
    this[kHandle] = undefined;
    setImmediate(() => session[kMaybeDestroy]());
    if (error) {
      const channel = session[kType] === NGHTTP2_SESSION_CLIENT ? channels.clientError : channels.serverError;
      if (channel.hasSubscribers) channel.publish({ stream: this, error });
    }
    callback(error);
  }

  [kMaybeDestroy](code = NGHTTP2_NO_ERROR) {
    if (code !== NGHTTP2_NO_ERROR) {
      this.destroy();
      return;
    }
    if (!this.writableFinished) return;
    if (!this.readable && this.closed) {
      this.destroy();
      return;
    }
    // A server that has answered without looking at the request's body: the rest is
    // not wanted. Not at once, so that promised streams go out before.
    const state = this[kState];
    if (this.headersSent && this[kSession]?.[kType] === NGHTTP2_SESSION_SERVER && !(state.flags & HAS_TRAILERS) &&
        !state.didRead && this.readableFlowing === null) {
      setImmediate(callStreamClose, this);
    }
  }
}
Object.defineProperty(Http2Stream.prototype, 'setTimeout', {
  __proto__: null, configurable: true, enumerable: true, writable: true, value: setStreamTimeout,
});

module.exports = { Http2Stream, flags, kProceed, setAndValidatePriorityOptions, trackWriteState };
