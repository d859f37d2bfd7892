'use strict';

// pipeline(): several stages as one, torn down together.
//
// Owns: connecting streams, iterables and functions; one callback with the
// first error. A stage that fails destroys all others.

const {
  AbortError,
  aggregateTwoErrors,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_RETURN_VALUE, ERR_MISSING_ARGS, ERR_STREAM_DESTROYED, ERR_STREAM_PREMATURE_CLOSE },
} = require('internal/errors');
const { validateAbortSignal, validateFunction } = require('internal/validators');
const destroyImpl = require('internal/streams/destroy');
const { eos, once } = require('internal/streams/end-of-stream');
const {
  isIterable, isNodeStream, isReadable, isReadableFinished, isReadableNodeStream, isReadableStream, isTransformStream,
  isWebStream,
} = require('internal/streams/utils');

const { nextTick } = process;

function destroyer(stream, reading, writing) {
  let finished = false;
  stream.on('close', () => {
    finished = true;
  });
  const cleanUp = eos(stream, { readable: reading, writable: writing }, (error) => {
    finished = !error;
  });
  return {
    destroy(error) {
      if (finished) return;
      finished = true;
      destroyImpl.destroyer(stream, error || new ERR_STREAM_DESTROYED('pipe'));
    },
    cleanUp,
  };
}

function makeAsyncIterable(value) {
  if (isIterable(value)) return value;
  if (isReadableNodeStream(value)) return fromReadable(value);
  throw new ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], value);
}

async function* fromReadable(value) {
  const Readable = require('internal/streams/readable');
  yield* Readable.prototype[Symbol.asyncIterator].call(value);
}

async function pump(iterable, writable, finish, { end }) {
  let error;
  let wake = null;
  const resume = (failure) => {
    if (failure) error = failure;
    if (wake) {
      const call = wake;
      wake = null;
      call();
    }
  };
  const wait = () => new Promise((resolve, reject) => {
    if (error) {
      reject(error);
    } else {
      wake = () => {
        if (error) reject(error);
        else resolve();
      };
    }
  });
  writable.on('drain', resume);
  const cleanUp = eos(writable, { readable: false }, resume);
  try {
    if (writable.writableNeedDrain) await wait();
    for await (const chunk of iterable) {
      if (!writable.write(chunk)) await wait();
    }
    if (end) {
      writable.end();
      await wait();
    }
    finish();
  } catch (thrown) {
    finish(error !== thrown ? aggregateTwoErrors(error, thrown) : thrown);
  } finally {
    cleanUp();
    writable.off('drain', resume);
  }
}

async function pumpToWeb(readable, writable, finish, { end }) {
  if (isTransformStream(writable)) writable = writable.writable;
  const writer = writable.getWriter();
  try {
    for await (const chunk of readable) {
      await writer.ready;
      writer.write(chunk).catch(() => {});
    }
    await writer.ready;
    if (end) await writer.close();
    finish();
  } catch (error) {
    try {
      await writer.abort(error);
      finish(error);
    } catch (other) {
      finish(other);
    }
  }
}

function pipe(src, dst, finish, onlyError, { end }) {
  let ended = false;
  dst.on('close', () => {
    if (!ended) onlyError(new ERR_STREAM_PREMATURE_CLOSE());
  });
  src.pipe(dst, { end: false });
  if (end) {
    const atEnd = () => {
      ended = true;
      dst.end();
    };
    if (isReadableFinished(src)) nextTick(atEnd);
    else src.once('end', atEnd);
  } else {
    finish();
  }
  eos(src, { readable: true, writable: false }, (error) => {
    const r = src._readableState;
    if (error && error.code === 'ERR_STREAM_PREMATURE_CLOSE' && r && r.ended && !r.errored && !r.errorEmitted) {
      // Some streams emit 'close' before 'end': what was read may still flow.
      src.once('end', finish).once('error', finish);
    } else {
      finish(error);
    }
  });
  return eos(dst, { readable: false, writable: true }, finish);
}

function pipeline(...streams) {
  const callback = streams.pop();
  validateFunction(callback, 'streams[stream.length - 1]');
  return connect(streams, once(callback));
}

function connect(streams, callback, options) {
  if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
  if (streams.length < 2) throw new ERR_MISSING_ARGS('streams');
  const controller = new AbortController();
  const { signal } = controller;
  const outer = options?.signal;
  validateAbortSignal(outer, 'options.signal');

  const lastCleanUps = [];
  const destroys = [];
  let stopListening;
  let error;
  let value;
  let pending = 0;

  function settle(failure, final) {
    if (failure && (!error || error.code === 'ERR_STREAM_PREMATURE_CLOSE')) error = failure;
    if (!error && !final) return;
    while (destroys.length) destroys.shift()(error);
    stopListening?.();
    controller.abort();
    if (final) {
      if (!error) for (let i = 0; i < lastCleanUps.length; i++) lastCleanUps[i]();
      nextTick(callback, error, value);
    }
  }
  const finish = (failure) => settle(failure, --pending === 0);
  const onlyError = (failure) => settle(failure, false);
  const abort = () => settle(new AbortError(undefined, { cause: outer?.reason }));
  if (outer) {
    const { addAbortListener } = require('internal/streams/add-abort-signal');
    stopListening = addAbortListener(outer, abort);
  }

  let ret;
  for (let i = 0; i < streams.length; i++) {
    const stream = streams[i];
    const reading = i < streams.length - 1;
    const writing = i > 0;
    const end = reading || options?.end !== false;
    const isLast = i === streams.length - 1;
    if (end && isNodeStream(stream)) {
      const { destroy, cleanUp } = destroyer(stream, reading, writing);
      destroys.push(destroy);
      if (isReadable(stream) && isLast) lastCleanUps.push(cleanUp);
    }
    if (end && isNodeStream(stream)) {
      // Errors that come after the end must still be caught.
      const onError = (failure) => {
        if (failure && failure.name !== 'AbortError' && failure.code !== 'ERR_STREAM_PREMATURE_CLOSE') onlyError(failure);
      };
      stream.on('error', onError);
      if (isReadable(stream) && isLast) lastCleanUps.push(() => stream.removeListener('error', onError));
    }
    if (i === 0) {
      if (typeof stream === 'function') {
        ret = stream({ signal });
        if (!isIterable(ret)) throw new ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', ret);
      } else if (isIterable(stream) || isReadableNodeStream(stream) || isTransformStream(stream)) {
        ret = stream;
      } else {
        ret = require('internal/streams/duplex').from(stream);
      }
    } else if (typeof stream === 'function') {
      ret = makeAsyncIterable(isTransformStream(ret) ? ret?.readable : ret);
      ret = stream(ret, { signal });
      if (reading) {
        if (!isIterable(ret, true)) throw new ERR_INVALID_RETURN_VALUE('AsyncIterable', `transform[${i - 1}]`, ret);
      } else {
        const PassThrough = require('internal/streams/passthrough');
        // The result of the last function, as a stream for whoever wants one.
        const tail = new PassThrough({ objectMode: true });
        const then = ret?.then;
        if (typeof then === 'function') {
          pending++;
          then.call(ret, (result) => {
            value = result;
            if (result != null) tail.write(result);
            if (end) tail.end();
            nextTick(finish);
          }, (failure) => {
            tail.destroy(failure);
            nextTick(finish, failure);
          });
        } else if (isIterable(ret, true)) {
          pending++;
          pump(ret, tail, finish, { end });
        } else if (isReadableStream(ret) || isTransformStream(ret)) {
          pending++;
          pump(ret.readable || ret, tail, finish, { end });
        } else {
          throw new ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', ret);
        }
        ret = tail;
        const { destroy, cleanUp } = destroyer(ret, false, true);
        destroys.push(destroy);
        if (isLast) lastCleanUps.push(cleanUp);
      }
    } else if (isNodeStream(stream)) {
      if (isReadableNodeStream(ret)) {
        pending += 2;
        const cleanUp = pipe(ret, stream, finish, onlyError, { end });
        if (isReadable(stream) && isLast) lastCleanUps.push(cleanUp);
      } else if (isTransformStream(ret) || isReadableStream(ret)) {
        pending++;
        pump(ret.readable || ret, stream, finish, { end });
      } else if (isIterable(ret)) {
        pending++;
        pump(ret, stream, finish, { end });
      } else {
        throw new ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], ret);
      }
      ret = stream;
    } else if (isWebStream(stream)) {
      if (isReadableNodeStream(ret)) {
        pending++;
        pumpToWeb(makeAsyncIterable(ret), stream, finish, { end });
      } else if (isReadableStream(ret) || isIterable(ret)) {
        pending++;
        pumpToWeb(ret, stream, finish, { end });
      } else if (isTransformStream(ret)) {
        pending++;
        pumpToWeb(ret.readable, stream, finish, { end });
      } else {
        throw new ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], ret);
      }
      ret = stream;
    } else {
      ret = require('internal/streams/duplex').from(stream);
    }
  }
  if (signal.aborted || outer?.aborted) nextTick(abort);
  return ret;
}

Object.defineProperty(pipeline, Symbol.for('nodejs.util.promisify.custom'),
  { __proto__: null, enumerable: true, get: () => require('stream/promises').pipeline });

module.exports = { pipeline, connect };
