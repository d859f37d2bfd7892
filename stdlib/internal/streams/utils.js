'use strict';

// What kind of stream something is, and what became of it.
//
// Owns: the questions (isReadable, isDestroyed, …) asked of any object that
// looks like a stream, the symbols streams are marked with, the default high
// water marks, option checks shared by both sides.

const kDestroyed = Symbol.for('nodejs.stream.destroyed');
const kErrored = Symbol.for('nodejs.stream.errored');
const kReadable = Symbol.for('nodejs.stream.readable');
const kWritable = Symbol.for('nodejs.stream.writable');
const kDisturbed = Symbol.for('nodejs.stream.disturbed');
const kClosedPromise = Symbol.for('nodejs.webstream.isClosedPromise');
const kControllerError = Symbol.for('nodejs.webstream.controllerErrorFunction');

const isFunction = (value) => typeof value === 'function';

function isReadableNodeStream(obj, strict = false) {
  return Boolean(obj && isFunction(obj.pipe) && isFunction(obj.on) &&
    (!strict || (isFunction(obj.pause) && isFunction(obj.resume))) &&
    (!obj._writableState || obj._readableState?.readable !== false) &&
    (!obj._writableState || obj._readableState));
}

function isWritableNodeStream(obj) {
  return Boolean(obj && isFunction(obj.write) && isFunction(obj.on) &&
    (!obj._readableState || obj._writableState?.writable !== false));
}

function isDuplexNodeStream(obj) {
  return Boolean(obj && isFunction(obj.pipe) && obj._readableState && isFunction(obj.on) && isFunction(obj.write));
}

function isNodeStream(obj) {
  return Boolean(obj && (obj._readableState || obj._writableState ||
    (isFunction(obj.write) && isFunction(obj.on)) || (isFunction(obj.pipe) && isFunction(obj.on))));
}

function isReadableStream(obj) {
  return Boolean(obj && !isNodeStream(obj) && isFunction(obj.pipeThrough) && isFunction(obj.getReader) && isFunction(obj.cancel));
}

function isWritableStream(obj) {
  return Boolean(obj && !isNodeStream(obj) && isFunction(obj.getWriter) && isFunction(obj.abort));
}

function isTransformStream(obj) {
  return Boolean(obj && !isNodeStream(obj) && typeof obj.readable === 'object' && typeof obj.writable === 'object');
}

function isWebStream(obj) {
  return isReadableStream(obj) || isWritableStream(obj) || isTransformStream(obj);
}

function isIterable(obj, isAsync) {
  if (obj == null) return false;
  if (isAsync === true) return isFunction(obj[Symbol.asyncIterator]);
  if (isAsync === false) return isFunction(obj[Symbol.iterator]);
  return isFunction(obj[Symbol.asyncIterator]) || isFunction(obj[Symbol.iterator]);
}

function isDestroyed(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return Boolean(stream.destroyed || stream[kDestroyed] || state?.destroyed);
}

// 'end' of writing was called and everything was flushed.
function isWritableEnded(stream) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableEnded === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  return typeof state?.ended === 'boolean' ? state.ended : null;
}

function isWritableFinished(stream, strict) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableFinished === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  if (typeof state?.finished !== 'boolean') return null;
  return Boolean(state.finished || (strict === false && state.ended === true && state.length === 0));
}

function isReadableEnded(stream) {
  if (!isReadableNodeStream(stream)) return null;
  if (stream.readableEnded === true) return true;
  const state = stream._readableState;
  if (!state || state.errored) return false;
  return typeof state.ended === 'boolean' ? state.ended : null;
}

function isReadableFinished(stream, strict) {
  if (!isReadableNodeStream(stream)) return null;
  const state = stream._readableState;
  if (state?.errored) return false;
  if (typeof state?.endEmitted !== 'boolean') return null;
  return Boolean(state.endEmitted || (strict === false && state.ended === true && state.length === 0));
}

function isReadable(stream) {
  if (stream && stream[kReadable] != null) return stream[kReadable];
  if (typeof stream?.readable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isReadableNodeStream(stream) && stream.readable && !isReadableFinished(stream);
}

function isWritable(stream) {
  if (stream && stream[kWritable] != null) return stream[kWritable];
  if (typeof stream?.writable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isWritableNodeStream(stream) && stream.writable && !isWritableEnded(stream);
}

function isFinished(stream, options) {
  if (!isNodeStream(stream)) return null;
  if (isDestroyed(stream)) return true;
  if (options?.readable !== false && isReadable(stream)) return false;
  if (options?.writable !== false && isWritable(stream)) return false;
  return true;
}

function isReadableErrored(stream) {
  if (!isNodeStream(stream)) return null;
  return stream.readableErrored ? stream.readableErrored : stream._readableState?.errored ?? null;
}

function isWritableErrored(stream) {
  if (!isNodeStream(stream)) return null;
  return stream.writableErrored ? stream.writableErrored : stream._writableState?.errored ?? null;
}

function isErrored(stream) {
  return Boolean(stream && (stream[kErrored] ?? stream.readableErrored ?? stream.writableErrored ??
    stream._readableState?.errorEmitted ?? stream._writableState?.errorEmitted ??
    stream._readableState?.errored ?? stream._writableState?.errored));
}

function isDisturbed(stream) {
  return Boolean(stream && (stream[kDisturbed] ?? (stream.readableDidRead || stream.readableAborted)));
}

// `null` when nothing tells.
function isClosed(stream) {
  if (!isNodeStream(stream)) return null;
  if (typeof stream.closed === 'boolean') return stream.closed;
  const { _writableState: w, _readableState: r } = stream;
  if (typeof w?.closed === 'boolean' || typeof r?.closed === 'boolean') return w?.closed || r?.closed;
  if (typeof stream._closed === 'boolean' && isOutgoingMessage(stream)) return stream._closed;
  return null;
}

function isOutgoingMessage(stream) {
  return typeof stream._closed === 'boolean' && typeof stream._defaultKeepAlive === 'boolean' &&
    typeof stream._removedConnection === 'boolean' && typeof stream._removedContLen === 'boolean';
}

function isServerResponse(stream) {
  return typeof stream._sent100 === 'boolean' && isOutgoingMessage(stream);
}

function isServerRequest(stream) {
  return typeof stream._consuming === 'boolean' && typeof stream._dumped === 'boolean' && stream.req?.upgradeOrConnect === undefined;
}

// Whether 'close' will come after the end.
function willEmitClose(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return (!state && isServerResponse(stream)) || Boolean(state?.autoDestroy && state.emitClose && state.closed === false);
}

let highWaterMarkBytes = 64 * 1024;
let highWaterMarkObjects = 16;

function getDefaultHighWaterMark(objectMode) {
  return objectMode ? highWaterMarkObjects : highWaterMarkBytes;
}

function setDefaultHighWaterMark(objectMode, value) {
  require('internal/validators').validateInteger(value, 'value', 0);
  if (objectMode) highWaterMarkObjects = value;
  else highWaterMarkBytes = value;
}

// The mark the options ask for; `sideKey` is that of one side of a Duplex.
function highWaterMarkOf(options, objectMode, sideKey, isDuplex) {
  const mark = options?.highWaterMark ?? (isDuplex ? options?.[sideKey] : undefined);
  if (mark === undefined || mark === null) return getDefaultHighWaterMark(objectMode);
  if (!Number.isInteger(mark) || mark < 0) {
    const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
    throw new ERR_INVALID_ARG_VALUE(isDuplex && options.highWaterMark == null ? `options.${sideKey}` : 'options.highWaterMark', mark);
  }
  return mark;
}

module.exports = {
  kDestroyed, kErrored, kReadable, kWritable, kDisturbed, kClosedPromise, kControllerError,
  isDestroyed, isDisturbed, isErrored, isReadable, isWritable, isClosed, isFinished,
  isDuplexNodeStream, isIterable, isNodeStream, isReadableNodeStream, isWritableNodeStream,
  isReadableStream, isWritableStream, isTransformStream, isWebStream,
  isReadableEnded, isReadableFinished, isReadableErrored,
  isWritableEnded, isWritableFinished, isWritableErrored,
  isServerRequest, isServerResponse, willEmitClose,
  getDefaultHighWaterMark, setDefaultHighWaterMark, highWaterMarkOf,
};
