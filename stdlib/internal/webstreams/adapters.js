'use strict';

// Between Node's streams and web streams, in both directions.
//
// Owns: the wrappers behind Readable/Writable/Duplex .toWeb and .fromWeb. What
// ends, fails or is destroyed on one side does so on the other; back-pressure
// is passed on.

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_STREAM_PREMATURE_CLOSE },
} = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const { kEmptyObject, normalizeEncoding } = require('internal/util');
const { destroyer } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end-of-stream');
const { isDestroyed, isReadable, isWritable, isWritableEnded } = require('internal/streams/utils');
const { enqueueMicrotask, nothing, onSettled } = require('internal/webstreams/util');
const { ReadableStream, isReadableStream, readDefault } = require('internal/webstreams/readablestream');
const { WritableStream, isWritableStream } = require('internal/webstreams/writablestream');
const { ByteLengthQueuingStrategy, CountQueuingStrategy } = require('internal/webstreams/queuingstrategies');

const { Buffer } = internalBinding('buffer').constructors;
const { nextTick } = process;

// The errors web streams give another class than Node's streams do.
function translated(error) {
  if (error?.code === 'ERR_STREAM_PREMATURE_CLOSE') return new AbortError(undefined, { cause: error });
  switch (error?.code) {
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
    case 'Z_STREAM_ERROR':
    case 'Z_MEM_ERROR':
    case 'Z_VERSION_ERROR':
    case 'ERR_TRAILING_JUNK_AFTER_STREAM_END': {
      const wrapped = new TypeError(undefined, { cause: error });
      wrapped.code = error.code;
      return wrapped;
    }
    default:
      return error;
  }
}

function deferred() {
  const made = { promise: undefined, resolve: undefined, reject: undefined };
  made.promise = new Promise((resolve, reject) => {
    made.resolve = resolve;
    made.reject = reject;
  });
  return made;
}

// An error thrown by a stream's callback is nobody's rejection.
function callLater(callback, error) {
  try {
    callback(error);
  } catch (thrown) {
    nextTick(() => { throw thrown; });
  }
}

// --- Node to web ------------------------------------------------------------

function newWritableStreamFromStreamWritable(streamWritable) {
  if (typeof streamWritable?._writableState !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('streamWritable', 'stream.Writable', streamWritable);
  }
  if (isDestroyed(streamWritable) || !isWritable(streamWritable)) {
    const closed = new WritableStream();
    closed.close();
    return closed;
  }
  const highWaterMark = streamWritable.writableHighWaterMark;
  const strategy = streamWritable.writableObjectMode ? new CountQueuingStrategy({ highWaterMark }) : { highWaterMark };
  let controller;
  let drained;
  let ended;

  const cleanUp = eos(streamWritable, (error) => {
    error = translated(error);
    cleanUp();
    // Errors after the end are the web stream's business already.
    streamWritable.on('error', nothing);
    if (error != null) {
      drained?.reject(error);
      if (ended !== undefined) {
        ended.reject(error);
        ended = undefined;
      }
      controller.error(error);
      controller = undefined;
      return;
    }
    if (ended !== undefined) {
      ended.resolve();
      ended = undefined;
      return;
    }
    controller.error(new AbortError());
    controller = undefined;
  });
  streamWritable.on('drain', () => {
    if (drained === undefined) return;
    const { resolve } = drained;
    drained = undefined;
    resolve();
  });
  return new WritableStream({
    start(c) { controller = c; },
    write(chunk) {
      if (streamWritable.writableNeedDrain || !streamWritable.write(chunk)) {
        drained = deferred();
        return drained.promise;
      }
    },
    abort(reason) { destroyer(streamWritable, reason); },
    close() {
      if (ended === undefined && !isWritableEnded(streamWritable)) {
        ended = deferred();
        const { promise } = ended;
        streamWritable.end();
        return promise;
      }
      return ended?.promise;
    },
  }, strategy);
}

function strategyOf(streamReadable, strategy) {
  if (strategy) return strategy;
  const highWaterMark = streamReadable.readableHighWaterMark;
  return streamReadable.readableObjectMode ? new CountQueuingStrategy({ highWaterMark })
    : new ByteLengthQueuingStrategy({ highWaterMark });
}

function newReadableStreamFromStreamReadable(streamReadable, options = kEmptyObject) {
  if (typeof streamReadable?._readableState !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('streamReadable', 'stream.Readable', streamReadable);
  }
  if (isDestroyed(streamReadable) || !isReadable(streamReadable)) {
    const closed = new ReadableStream();
    closed.cancel();
    return closed;
  }
  const objectMode = streamReadable.readableObjectMode;
  const strategy = strategyOf(streamReadable, options?.strategy);
  let controller;
  let canceled = false;

  streamReadable.pause();
  const cleanUp = eos(streamReadable, (error) => {
    error = translated(error);
    cleanUp();
    streamReadable.on('error', nothing);
    if (error) controller.error(error);
    else if (!canceled) controller.close();
  });
  streamReadable.on('data', (chunk) => {
    // The reader may transfer the memory, which may be shared: it gets a copy.
    if (Buffer.isBuffer(chunk) && !objectMode) chunk = new Uint8Array(chunk);
    controller.enqueue(chunk);
    if (controller.desiredSize <= 0) streamReadable.pause();
  });
  return new ReadableStream({
    start(c) { controller = c; },
    pull() { streamReadable.resume(); },
    cancel(reason) {
      canceled = true;
      destroyer(streamReadable, reason);
    },
  }, strategy);
}

function newReadableWritablePairFromDuplex(duplex) {
  if (typeof duplex?._writableState !== 'object' || typeof duplex?._readableState !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
  }
  // A side that is over gives a stream that is closed.
  return {
    writable: newWritableStreamFromStreamWritable(duplex),
    readable: newReadableStreamFromStreamReadable(duplex),
  };
}

// --- web to Node ------------------------------------------------------------

function bytesOf(chunk, encoding) {
  const bytes = Buffer.from(chunk, encoding);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// The methods of a Writable over `writer`; `decode` tells whether strings become
// bytes.
function writableMethods(writer, decode, isClosed) {
  const writeOne = (chunk, encoding) => writer.write(typeof chunk === 'string' && decode ? bytesOf(chunk, encoding) : chunk);
  return {
    write(chunk, encoding, callback) {
      const done = (error) => callLater(callback, error);
      onSettled(writer.ready, () => onSettled(writeOne(chunk, encoding), () => done(), done), done);
    },
    writev(chunks, callback) {
      const done = (error) => callLater(callback, error);
      onSettled(writer.ready, () => {
        const writes = [];
        for (let i = 0; i < chunks.length; i++) writes.push(writeOne(chunks[i].chunk, chunks[i].encoding));
        onSettled(Promise.all(writes), () => done(), done);
      }, done);
    },
    final(callback) {
      const done = (error) => callLater(callback, error);
      if (isClosed()) done();
      else onSettled(writer.close(), () => done(), done);
    },
  };
}

function newStreamWritableFromWritableStream(writableStream, options = kEmptyObject) {
  if (!isWritableStream(writableStream)) {
    throw new ERR_INVALID_ARG_TYPE('writableStream', 'WritableStream', writableStream);
  }
  validateObject(options, 'options');
  const { highWaterMark, decodeStrings = true, objectMode = false, signal } = options;
  validateBoolean(objectMode, 'options.objectMode');
  validateBoolean(decodeStrings, 'options.decodeStrings');
  const Writable = require('internal/streams/writable');
  const writer = writableStream.getWriter();
  let closed = false;
  const writable = new Writable({
    highWaterMark,
    objectMode,
    decodeStrings,
    signal,
    ...writableMethods(writer, decodeStrings && !objectMode, () => closed),
    destroy(error, callback) {
      const done = () => callLater(callback, error);
      if (closed) {
        done();
        return;
      }
      const result = error != null ? writer.abort(error) : writer.close();
      onSettled(result, done, done);
    },
  });
  onSettled(writer.closed, () => {
    closed = true;
    // Unless the end is under way, the other side closed on its own.
    if (!isWritableEnded(writable)) destroyer(writable, new ERR_STREAM_PREMATURE_CLOSE());
  }, (error) => {
    closed = true;
    destroyer(writable, error);
  });
  return writable;
}

// The request reading one chunk into `readable`: never within its _read().
function requestFor(readable) {
  const push = (value) => enqueueMicrotask(() => { readable.push(value); });
  return {
    chunk: push,
    close: () => push(null),
    error: (error) => { destroyer(readable, error); },
  };
}

function newStreamReadableFromReadableStream(readableStream, options = kEmptyObject) {
  if (!isReadableStream(readableStream)) {
    throw new ERR_INVALID_ARG_TYPE('readableStream', 'ReadableStream', readableStream);
  }
  validateObject(options, 'options');
  const { highWaterMark, encoding, objectMode = false, signal } = options;
  if (encoding !== undefined && normalizeEncoding(encoding) === undefined) {
    throw new ERR_INVALID_ARG_VALUE(encoding, 'options.encoding');
  }
  validateBoolean(objectMode, 'options.objectMode');
  const Readable = require('internal/streams/readable');
  const reader = readableStream.getReader();
  let closed = false;
  const readable = new Readable({
    objectMode,
    highWaterMark,
    encoding,
    signal,
    read() { readDefault(reader, requestFor(readable)); },
    destroy(error, callback) {
      const done = () => callLater(callback, error);
      if (closed) done();
      else onSettled(reader.cancel(error), done, done);
    },
  });
  onSettled(reader.closed, () => {
    closed = true;
  }, (error) => {
    closed = true;
    destroyer(readable, error);
  });
  return readable;
}

function newStreamDuplexFromReadableWritablePair(pair = kEmptyObject, options = kEmptyObject) {
  validateObject(pair, 'pair');
  const { readable: readableStream, writable: writableStream } = pair;
  if (!isReadableStream(readableStream)) {
    throw new ERR_INVALID_ARG_TYPE('pair.readable', 'ReadableStream', readableStream);
  }
  if (!isWritableStream(writableStream)) {
    throw new ERR_INVALID_ARG_TYPE('pair.writable', 'WritableStream', writableStream);
  }
  validateObject(options, 'options');
  const {
    allowHalfOpen = false, objectMode = false, encoding, decodeStrings = true, highWaterMark, signal,
  } = options;
  validateBoolean(objectMode, 'options.objectMode');
  if (encoding !== undefined && normalizeEncoding(encoding) === undefined) {
    throw new ERR_INVALID_ARG_VALUE(encoding, 'options.encoding');
  }
  const Duplex = require('internal/streams/duplex');
  const writer = writableStream.getWriter();
  const reader = readableStream.getReader();
  let writableClosed = false;
  let readableClosed = false;
  const duplex = new Duplex({
    allowHalfOpen,
    highWaterMark,
    objectMode,
    encoding,
    decodeStrings,
    signal,
    ...writableMethods(writer, decodeStrings && !objectMode, () => writableClosed),
    read() { readDefault(reader, requestFor(duplex)); },
    destroy(error, callback) {
      const done = () => callLater(callback, error);
      const ends = [];
      if (!writableClosed) ends.push(writer.abort(error));
      if (!readableClosed) ends.push(reader.cancel(error));
      if (ends.length === 0) done();
      else onSettled(Promise.all(ends), done, done);
    },
  });
  onSettled(writer.closed, () => {
    writableClosed = true;
    if (!isWritableEnded(duplex)) destroyer(duplex, new ERR_STREAM_PREMATURE_CLOSE());
  }, (error) => {
    writableClosed = true;
    readableClosed = true;
    destroyer(duplex, error);
  });
  onSettled(reader.closed, () => {
    readableClosed = true;
  }, (error) => {
    writableClosed = true;
    readableClosed = true;
    destroyer(duplex, error);
  });
  return duplex;
}

module.exports = {
  newReadableStreamFromStreamReadable,
  newReadableWritablePairFromDuplex,
  newStreamDuplexFromReadableWritablePair,
  newStreamReadableFromReadableStream,
  newStreamWritableFromWritableStream,
  newWritableStreamFromStreamWritable,
};
