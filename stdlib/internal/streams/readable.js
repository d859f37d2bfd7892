'use strict';

// Readable: a buffer that fills by `_read` and empties by 'data' or read().
//
//   flowing null ──on('data'), resume(), pipe()──▶ true ◀──resume()── false
//                 ──on('readable')──▶ false        ────pause()────▶
//
// Owns: the reading state machine, pipe, async iteration. Rarely used parts are
// in sibling files and loaded on use (from, operators, wrap).

const EE = require('events');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED, ERR_STREAM_PUSH_AFTER_EOF, ERR_STREAM_UNSHIFT_AFTER_END_EVENT, ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { Stream, prependListener } = require('internal/streams/legacy');
const destroyImpl = require('internal/streams/destroy');
const { getDefaultHighWaterMark, highWaterMarkOf } = require('internal/streams/utils');
const { Buffer } = internalBinding('buffer').constructors;

const { nextTick } = process;
const { errorOrDestroy } = destroyImpl;
const { isView } = ArrayBuffer;
const nop = () => {};

// Reading more than this at once never raises the mark further.
const MAX_HWM = 0x40000000;

function ReadableState(options, stream, isDuplex) {
  this.objectMode = Boolean(options?.objectMode || (isDuplex && options?.readableObjectMode));
  this.highWaterMark = options
    ? highWaterMarkOf(options, this.objectMode, 'readableHighWaterMark', isDuplex)
    : getDefaultHighWaterMark(false);
  // Chunks, those before bufferIndex already taken.
  this.buffer = [];
  this.bufferIndex = 0;
  this.length = 0;
  this.pipes = [];
  this.flowing = null;
  this.ended = false;
  this.endEmitted = false;
  this.reading = false;
  this.constructed = true;
  // Whether _read is on the stack: what it pushes is announced later.
  this.sync = true;
  this.needReadable = false;
  this.emittedReadable = false;
  this.readableListening = false;
  this.resumeScheduled = false;
  this.paused = null;
  this.errorEmitted = false;
  this.emitClose = options?.emitClose !== false;
  this.autoDestroy = options?.autoDestroy !== false;
  this.destroyed = false;
  this.errored = null;
  this.closed = false;
  this.closeEmitted = false;
  this.defaultEncoding = 'utf8';
  const encoding = options?.defaultEncoding;
  if (encoding != null) {
    if (!Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding);
    this.defaultEncoding = encoding;
  }
  // The writer(s) pipe waits for: one, or a Set once there are several.
  this.awaitDrainWriters = null;
  this.multiAwaitDrain = false;
  this.readingMore = false;
  this.dataEmitted = false;
  this.decoder = null;
  this.encoding = null;
  if (options?.encoding) {
    const { StringDecoder } = require('string_decoder');
    this.decoder = new StringDecoder(options.encoding);
    this.encoding = options.encoding;
  }
}

// pipe() of readable-stream and friends looks at these.
Object.defineProperties(ReadableState.prototype, {
  pipesCount: { __proto__: null, get() { return this.pipes.length; } },
});

function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  const isDuplex = this._isDuplex === true;
  this._readableState ??= new ReadableState(options, this, isDuplex);
  if (options) {
    if (typeof options.read === 'function') this._read = options.read;
    if (typeof options.destroy === 'function') this._destroy = options.destroy;
    if (typeof options.construct === 'function') this._construct = options.construct;
    if (options.signal && !isDuplex) require('internal/streams/add-abort-signal').addAbortSignal(options.signal, this);
  }
  Stream.call(this, options);
  destroyImpl.construct(this, () => {
    if (this._readableState.needReadable) maybeReadMore(this, this._readableState);
  });
}
Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);
Readable.ReadableState = ReadableState;

const proto = Readable.prototype;
proto.destroy = destroyImpl.destroy;
proto._undestroy = destroyImpl.undestroy;
proto._destroy = function _destroy(error, callback) {
  callback(error);
};
proto[EE.captureRejectionSymbol] = function(error) {
  this.destroy(error);
};

// --- filling ------------------------------------------------------------------

proto.push = function push(chunk, encoding) {
  return add(this, chunk, encoding, false);
};

proto.unshift = function unshift(chunk, encoding) {
  return add(this, chunk, encoding, true);
};

function add(stream, chunk, encoding, toFront) {
  const state = stream._readableState;
  if (chunk === null) {
    state.reading = false;
    onEof(stream, state);
    return false;
  }
  if (!state.objectMode) {
    if (typeof chunk === 'string') {
      encoding ||= state.defaultEncoding;
      if (state.encoding !== encoding) {
        if (toFront && state.encoding) {
          chunk = Buffer.from(chunk, encoding).toString(state.encoding);
        } else {
          chunk = Buffer.from(chunk, encoding);
          encoding = '';
        }
      }
    } else if (chunk instanceof Buffer) {
      encoding = '';
    } else if (isView(chunk)) {
      chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      encoding = '';
    } else if (chunk !== undefined) {
      errorOrDestroy(stream, new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk));
      return false;
    }
    if (chunk === undefined || chunk.length <= 0) {
      if (!toFront) {
        state.reading = false;
        maybeReadMore(stream, state);
      }
      return wantsMore(state);
    }
  }
  if (toFront) {
    if (state.endEmitted) errorOrDestroy(stream, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
    else if (state.destroyed || state.errored) return false;
    else addChunk(stream, state, chunk, true);
  } else if (state.ended) {
    errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
    return false;
  } else if (state.destroyed || state.errored) {
    return false;
  } else {
    state.reading = false;
    if (state.decoder && !encoding) {
      chunk = state.decoder.write(chunk);
      if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
      else maybeReadMore(stream, state);
    } else {
      addChunk(stream, state, chunk, false);
    }
  }
  return wantsMore(state);
}

function wantsMore(state) {
  return !state.ended && (state.length < state.highWaterMark || state.length === 0);
}

function addChunk(stream, state, chunk, toFront) {
  if (state.flowing && state.length === 0 && !state.sync && stream.listenerCount('data') > 0) {
    if (state.multiAwaitDrain) state.awaitDrainWriters.clear();
    else state.awaitDrainWriters = null;
    state.dataEmitted = true;
    stream.emit('data', chunk);
  } else {
    state.length += state.objectMode ? 1 : chunk.length;
    if (!toFront) state.buffer.push(chunk);
    else if (state.bufferIndex > 0) state.buffer[--state.bufferIndex] = chunk;
    else state.buffer.unshift(chunk);
    if (state.needReadable) emitReadable(stream);
  }
  maybeReadMore(stream, state);
}

function onEof(stream, state) {
  if (state.ended) return;
  const last = state.decoder?.end();
  if (last?.length) {
    state.buffer.push(last);
    state.length += state.objectMode ? 1 : last.length;
  }
  state.ended = true;
  if (state.sync) {
    emitReadable(stream);
  } else {
    state.needReadable = false;
    state.emittedReadable = true;
    emitReadableNow(stream);
  }
}

function emitReadable(stream) {
  const state = stream._readableState;
  state.needReadable = false;
  if (state.emittedReadable) return;
  state.emittedReadable = true;
  nextTick(emitReadableNow, stream);
}

function emitReadableNow(stream) {
  const state = stream._readableState;
  if (!state.destroyed && !state.errored && (state.length || state.ended)) {
    stream.emit('readable');
    state.emittedReadable = false;
  }
  state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
  flow(stream);
}

function maybeReadMore(stream, state) {
  if (state.readingMore || !state.constructed) return;
  state.readingMore = true;
  nextTick(readMore, stream, state);
}

// Fills up to the mark as long as _read pushes synchronously.
function readMore(stream, state) {
  while (!state.reading && !state.ended &&
         (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
    const before = state.length;
    stream.read(0);
    if (before === state.length) break;
  }
  state.readingMore = false;
}

proto._read = function _read(n) {
  throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
};

// --- emptying -----------------------------------------------------------------

proto.isPaused = function isPaused() {
  return this._readableState.paused === true || this._readableState.flowing === false;
};

proto.setEncoding = function setEncoding(encoding) {
  const { StringDecoder } = require('string_decoder');
  const state = this._readableState;
  const decoder = new StringDecoder(encoding);
  state.decoder = decoder;
  state.encoding = decoder.encoding;
  let content = '';
  for (let i = state.bufferIndex; i < state.buffer.length; i++) content += decoder.write(state.buffer[i]);
  state.buffer = content === '' ? [] : [content];
  state.bufferIndex = 0;
  state.length = content.length;
  return this;
};

// The next power of two, so that many reads of one size settle.
function raisedMark(n) {
  if (n > MAX_HWM) {
    const { codes: { ERR_OUT_OF_RANGE } } = require('internal/errors');
    throw new ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
  }
  let mark = 1;
  while (mark < n) mark *= 2;
  return mark;
}

function howMuch(n, state) {
  if (n <= 0 || (state.length === 0 && state.ended)) return 0;
  if (state.objectMode) return 1;
  if (Number.isNaN(n)) {
    return state.flowing && state.length ? state.buffer[state.bufferIndex].length : state.length;
  }
  if (n <= state.length) return n;
  return state.ended ? state.length : 0;
}

proto.read = function read(n) {
  if (n === undefined) n = NaN;
  else if (!Number.isInteger(n)) n = Number.parseInt(n, 10);
  const state = this._readableState;
  const asked = n;
  if (n > state.highWaterMark) state.highWaterMark = raisedMark(n);
  if (n !== 0) state.emittedReadable = false;

  if (n === 0 && state.needReadable &&
      ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
    if (state.length === 0 && state.ended) endReadable(this);
    else emitReadable(this);
    return null;
  }
  n = howMuch(n, state);
  if (n === 0 && state.ended) {
    if (state.length === 0) endReadable(this);
    return null;
  }

  if ((state.needReadable || state.length === 0 || state.length - n < state.highWaterMark) &&
      !(state.ended || state.reading || state.destroyed || state.errored || !state.constructed)) {
    state.reading = true;
    state.sync = true;
    if (state.length === 0) state.needReadable = true;
    try {
      this._read(state.highWaterMark);
    } catch (error) {
      errorOrDestroy(this, error);
    }
    state.sync = false;
    // A synchronous push may have made more available.
    if (!state.reading) n = howMuch(asked, state);
  }

  const chunk = n > 0 ? take(n, state) : null;
  if (chunk === null) {
    state.needReadable = state.length <= state.highWaterMark;
    n = 0;
  } else {
    state.length -= n;
    if (state.multiAwaitDrain) state.awaitDrainWriters.clear();
    else state.awaitDrainWriters = null;
  }
  if (state.length === 0) {
    if (!state.ended) state.needReadable = true;
    if (asked !== n && state.ended) endReadable(this);
  }
  if (chunk !== null && !state.errorEmitted && !state.closeEmitted) {
    state.dataEmitted = true;
    this.emit('data', chunk);
  }
  return chunk;
};

function dropTaken(state) {
  const { buffer, bufferIndex } = state;
  if (bufferIndex === buffer.length) {
    buffer.length = 0;
    state.bufferIndex = 0;
  } else if (bufferIndex > 1024) {
    buffer.splice(0, bufferIndex);
    state.bufferIndex = 0;
  }
}

function take(n, state) {
  const { buffer } = state;
  if (state.length === 0) return null;
  if (state.objectMode) {
    const chunk = buffer[state.bufferIndex];
    buffer[state.bufferIndex++] = null;
    dropTaken(state);
    return chunk;
  }
  if (!n || n >= state.length) {
    const rest = state.bufferIndex === 0 ? buffer : buffer.slice(state.bufferIndex);
    state.buffer = [];
    state.bufferIndex = 0;
    if (state.decoder) return rest.length === 1 ? rest[0] : rest.join('');
    return rest.length === 1 ? rest[0] : Buffer.concat(rest, state.length);
  }
  const first = buffer[state.bufferIndex];
  if (n < first.length) {
    buffer[state.bufferIndex] = first.slice(n);
    return first.slice(0, n);
  }
  const parts = [];
  let left = n;
  while (left > 0) {
    const chunk = buffer[state.bufferIndex];
    if (chunk.length <= left) {
      parts.push(chunk);
      buffer[state.bufferIndex++] = null;
      left -= chunk.length;
    } else {
      parts.push(chunk.slice(0, left));
      buffer[state.bufferIndex] = chunk.slice(left);
      left = 0;
    }
  }
  dropTaken(state);
  if (parts.length === 1) return parts[0];
  return state.decoder ? parts.join('') : Buffer.concat(parts, n);
}

function endReadable(stream) {
  const state = stream._readableState;
  if (state.endEmitted) return;
  state.ended = true;
  nextTick(emitEnd, state, stream);
}

function emitEnd(state, stream) {
  if (state.errored || state.closeEmitted || state.endEmitted || state.length !== 0) return;
  state.endEmitted = true;
  stream.emit('end');
  if (stream.writable && stream.allowHalfOpen === false) {
    nextTick(endWritable, stream);
  } else if (state.autoDestroy) {
    const w = stream._writableState;
    if (!w || (w.autoDestroy && (w.finished || w.writable === false))) stream.destroy();
  }
}

function endWritable(stream) {
  if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
}

function flow(stream) {
  const state = stream._readableState;
  while (state.flowing && stream.read() !== null);
}

proto.resume = function resume() {
  const state = this._readableState;
  if (!state.flowing) {
    state.flowing = !state.readableListening;
    if (!state.resumeScheduled) {
      state.resumeScheduled = true;
      nextTick(resumeNow, this, state);
    }
  }
  state.paused = false;
  return this;
};

function resumeNow(stream, state) {
  if (!state.reading) stream.read(0);
  state.resumeScheduled = false;
  stream.emit('resume');
  flow(stream);
  if (state.flowing && !state.reading) stream.read(0);
}

proto.pause = function pause() {
  const state = this._readableState;
  if (state.flowing !== false) {
    state.flowing = false;
    this.emit('pause');
  }
  state.paused = true;
  return this;
};

// --- listeners ------------------------------------------------------------------

proto.on = function on(event, listener) {
  const result = Stream.prototype.on.call(this, event, listener);
  const state = this._readableState;
  if (event === 'data') {
    state.readableListening = this.listenerCount('readable') > 0;
    if (state.flowing !== false) this.resume();
  } else if (event === 'readable' && !state.endEmitted && !state.readableListening) {
    state.readableListening = true;
    state.needReadable = true;
    state.flowing = false;
    state.emittedReadable = false;
    if (state.length) emitReadable(this);
    else if (!state.reading) nextTick(readZero, this);
  }
  return result;
};
proto.addListener = proto.on;

proto.removeListener = function removeListener(event, listener) {
  const result = Stream.prototype.removeListener.call(this, event, listener);
  if (event === 'readable') nextTick(updateListening, this);
  return result;
};
proto.off = proto.removeListener;

proto.removeAllListeners = function removeAllListeners(event) {
  const result = Stream.prototype.removeAllListeners.apply(this, arguments);
  if (event === 'readable' || event === undefined) nextTick(updateListening, this);
  return result;
};

function readZero(stream) {
  stream.read(0);
}

function updateListening(stream) {
  const state = stream._readableState;
  state.readableListening = stream.listenerCount('readable') > 0;
  if (state.resumeScheduled && state.paused === false) {
    // Resumed since, before anybody listened to 'readable'.
    state.flowing = true;
  } else if (stream.listenerCount('data') > 0) {
    stream.resume();
  } else if (!state.readableListening) {
    state.flowing = null;
  }
}

// --- pipe -----------------------------------------------------------------------

proto.pipe = function pipe(dest, options) {
  const src = this;
  const state = this._readableState;
  if (state.pipes.length === 1 && !state.multiAwaitDrain) {
    state.multiAwaitDrain = true;
    state.awaitDrainWriters = new Set(state.awaitDrainWriters ? [state.awaitDrainWriters] : []);
  }
  state.pipes.push(dest);
  const ends = (!options || options.end !== false) && !dest._isStdio &&
    dest !== process.stdout && dest !== process.stderr;
  const atEnd = ends ? onEnd : unpipe;
  if (state.endEmitted) nextTick(atEnd);
  else src.once('end', atEnd);
  let onDrain;
  let cleanedUp = false;

  function onUnpipe(readable, info) {
    if (readable === src && info && info.hasUnpiped === false) {
      info.hasUnpiped = true;
      cleanUp();
    }
  }
  function onEnd() {
    dest.end();
  }
  function cleanUp() {
    dest.removeListener('close', onClose);
    dest.removeListener('finish', onFinish);
    if (onDrain) dest.removeListener('drain', onDrain);
    dest.removeListener('error', onError);
    dest.removeListener('unpipe', onUnpipe);
    src.removeListener('end', onEnd);
    src.removeListener('end', unpipe);
    src.removeListener('data', onData);
    cleanedUp = true;
    // Nobody else would wake the source for the other destinations.
    if (onDrain && state.awaitDrainWriters && (!dest._writableState || dest._writableState.needDrain)) onDrain();
  }
  function hold() {
    if (!cleanedUp) {
      if (state.pipes.length === 1 && state.pipes[0] === dest) {
        state.awaitDrainWriters = dest;
        state.multiAwaitDrain = false;
      } else if (state.pipes.length > 1 && state.pipes.includes(dest)) {
        state.awaitDrainWriters.add(dest);
      }
      src.pause();
    }
    if (!onDrain) {
      onDrain = () => drained(src, dest);
      dest.on('drain', onDrain);
    }
  }
  function onData(chunk) {
    if (dest.write(chunk) === false) hold();
  }
  function onError(error) {
    unpipe();
    dest.removeListener('error', onError);
    if (dest.listenerCount('error') === 0) {
      const s = dest._writableState || dest._readableState;
      if (s && !s.errorEmitted) errorOrDestroy(dest, error);
      else dest.emit('error', error);
    }
  }
  function onClose() {
    dest.removeListener('finish', onFinish);
    unpipe();
  }
  function onFinish() {
    dest.removeListener('close', onClose);
    unpipe();
  }
  function unpipe() {
    src.unpipe(dest);
  }

  dest.on('unpipe', onUnpipe);
  src.on('data', onData);
  prependListener(dest, 'error', onError);
  dest.once('close', onClose);
  dest.once('finish', onFinish);
  dest.emit('pipe', src);
  if (dest.writableNeedDrain === true) hold();
  else if (!state.flowing) src.resume();
  return dest;
};

function drained(src, dest) {
  const state = src._readableState;
  if (state.awaitDrainWriters === dest) state.awaitDrainWriters = null;
  else if (state.multiAwaitDrain) state.awaitDrainWriters.delete(dest);
  if ((!state.awaitDrainWriters || state.awaitDrainWriters.size === 0) && src.listenerCount('data')) src.resume();
}

proto.unpipe = function unpipe(dest) {
  const state = this._readableState;
  if (state.pipes.length === 0) return this;
  if (!dest) {
    const dests = state.pipes;
    state.pipes = [];
    this.pause();
    for (let i = 0; i < dests.length; i++) dests[i].emit('unpipe', this, { hasUnpiped: false });
    return this;
  }
  const index = state.pipes.indexOf(dest);
  if (index === -1) return this;
  state.pipes.splice(index, 1);
  if (state.pipes.length === 0) this.pause();
  dest.emit('unpipe', this, { hasUnpiped: false });
  return this;
};

// --- iteration --------------------------------------------------------------------

proto[Symbol.asyncIterator] = function() {
  return iterate(this);
};

proto.iterator = function iterator(options) {
  if (options !== undefined) require('internal/validators').validateObject(options, 'options');
  return iterate(this, options);
};

function iterate(stream, options) {
  if (typeof stream.read !== 'function') stream = Readable.wrap(stream, { objectMode: true });
  const iterator = chunks(stream, options);
  iterator.stream = stream;
  return iterator;
}

async function* chunks(stream, options) {
  let wake = nop;
  function onReadable(resolve) {
    if (this === stream) {
      wake();
      wake = nop;
    } else {
      wake = resolve;
    }
  }
  stream.on('readable', onReadable);
  // undefined while it runs, null when it ended well.
  let error;
  const { eos } = require('internal/streams/end-of-stream');
  const stop = eos(stream, { writable: false }, (failure) => {
    error = failure ? require('internal/errors').aggregateTwoErrors(error, failure) : null;
    wake();
    wake = nop;
  });
  try {
    try {
      for (;;) {
        const chunk = stream.destroyed ? null : stream.read();
        if (chunk !== null) yield chunk;
        else if (error) throw error;
        else if (error === null) return;
        else await new Promise(onReadable);
      }
    } catch (thrown) {
      error = require('internal/errors').aggregateTwoErrors(error, thrown);
      throw error;
    }
  } finally {
    if ((error || options?.destroyOnReturn !== false) &&
        (error === undefined || stream._readableState.autoDestroy)) {
      destroyImpl.destroyer(stream, null);
    } else {
      stream.off('readable', onReadable);
      stop();
    }
  }
}

// --- what is seen from outside ------------------------------------------------------

const accessor = (get, set) => ({ __proto__: null, configurable: true, enumerable: false, get, set });
Object.defineProperties(proto, {
  readable: accessor(function() {
    const r = this._readableState;
    return Boolean(r) && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted;
  }, function(value) {
    if (this._readableState) this._readableState.readable = Boolean(value);
  }),
  readableDidRead: accessor(function() { return this._readableState.dataEmitted; }),
  readableAborted: accessor(function() {
    const r = this._readableState;
    return Boolean(r.readable !== false && (r.destroyed || r.errored) && !r.endEmitted);
  }),
  readableHighWaterMark: accessor(function() { return this._readableState.highWaterMark; }),
  readableBuffer: accessor(function() { return this._readableState?.buffer; }),
  readableFlowing: accessor(function() { return this._readableState.flowing; }, function(value) {
    if (this._readableState) this._readableState.flowing = value;
  }),
  readableLength: accessor(function() { return this._readableState.length; }),
  readableObjectMode: accessor(function() { return this._readableState ? this._readableState.objectMode : false; }),
  readableEncoding: accessor(function() { return this._readableState ? this._readableState.encoding : null; }),
  errored: accessor(function() { return this._readableState ? this._readableState.errored : null; }),
  closed: accessor(function() { return this._readableState ? this._readableState.closed : false; }),
  destroyed: accessor(function() { return this._readableState ? this._readableState.destroyed : false; }, function(value) {
    if (this._readableState) this._readableState.destroyed = value;
  }),
  readableEnded: accessor(function() { return this._readableState ? this._readableState.endEmitted : false; }),
});

Readable._fromList = take;

Readable.from = function(iterable, options) {
  return require('internal/streams/from')(Readable, iterable, options);
};

Readable.wrap = function(src, options) {
  return new Readable({
    objectMode: src.readableObjectMode ?? src.objectMode ?? true,
    ...options,
    destroy(error, callback) {
      destroyImpl.destroyer(src, error);
      callback(error);
    },
  }).wrap(src);
};

// Takes the chunks of an old-style stream.
proto.wrap = function wrap(stream) {
  let paused = false;
  stream.on('data', (chunk) => {
    if (!this.push(chunk) && stream.pause) {
      paused = true;
      stream.pause();
    }
  });
  stream.on('end', () => this.push(null));
  stream.on('error', (error) => errorOrDestroy(this, error));
  stream.on('close', () => destroyImpl.destroyer(this));
  stream.on('destroy', () => destroyImpl.destroyer(this));
  this._read = () => {
    if (paused && stream.resume) {
      paused = false;
      stream.resume();
    }
  };
  for (const key of Object.keys(stream)) {
    if (this[key] === undefined && typeof stream[key] === 'function') this[key] = stream[key].bind(stream);
  }
  return this;
};

proto[Symbol.asyncDispose] = async function() {
  let error;
  if (!this.destroyed) {
    error = this.readableEnded ? null : new (require('internal/errors').AbortError)();
    this.destroy(error);
  }
  const { eos } = require('internal/streams/end-of-stream');
  await new Promise((resolve, reject) => eos(this, (failure) => (failure && failure !== error ? reject(failure) : resolve(null))));
};

// --- methods that few streams use, loaded with the first -------------------------------------

const operators = [
  'asIndexedPairs', 'compose', 'drop', 'filter', 'flatMap', 'map', 'take',
  'every', 'find', 'forEach', 'reduce', 'some', 'toArray',
];
for (let i = 0; i < operators.length; i++) {
  const name = operators[i];
  const value = function(...args) {
    if (new.target) {
      const { codes: { ERR_ILLEGAL_CONSTRUCTOR } } = require('internal/errors');
      throw new ERR_ILLEGAL_CONSTRUCTOR();
    }
    return require('internal/streams/operators')[name].apply(this, args);
  };
  Object.defineProperty(value, 'name', { __proto__: null, configurable: true, value: name });
  Object.defineProperty(proto, name,
    { __proto__: null, configurable: true, enumerable: false, writable: true, value });
}

// To and from web streams. Duplex has its own (./duplex).
const adapters = () => require('internal/webstreams/adapters');
Readable.fromWeb = (readableStream, options) => adapters().newStreamReadableFromReadableStream(readableStream, options);
Readable.toWeb = (streamReadable, options) => adapters().newReadableStreamFromStreamReadable(streamReadable, options);

Readable.maybeReadMore = maybeReadMore;
module.exports = Readable;
