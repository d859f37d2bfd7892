'use strict';

// finished(): calls back once when a stream is done, failed or gone.

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_PREMATURE_CLOSE },
} = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateFunction, validateObject } = require('internal/validators');
const {
  isClosed, isReadable, isReadableErrored, isReadableFinished, isReadableNodeStream, isReadableStream, isNodeStream,
  isWritable, isWritableErrored, isWritableFinished, isWritableNodeStream, isWritableStream, willEmitClose, kClosedPromise,
} = require('internal/streams/utils');

const { nextTick } = process;
const nop = () => {};

function isRequest(stream) {
  return stream.setHeader && typeof stream.abort === 'function';
}

// Calls `fn` at most once.
function once(fn) {
  let called = false;
  return function(...args) {
    if (called) return;
    called = true;
    fn.apply(this, args);
  };
}

function eos(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options == null) {
    options = {};
  } else {
    validateObject(options, 'options');
  }
  validateFunction(callback, 'callback');
  validateAbortSignal(options.signal, 'options.signal');
  if (internalBinding('async_context').getFrame() !== undefined) {
    const { AsyncResource } = require('async_hooks');
    callback = AsyncResource.bind(callback);
  }
  callback = once(callback);
  if (isReadableStream(stream) || isWritableStream(stream)) return eosWeb(stream, options, callback);
  if (!isNodeStream(stream)) {
    throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  const readable = options.readable ?? isReadableNodeStream(stream);
  const writable = options.writable ?? isWritableNodeStream(stream);
  const w = stream._writableState;
  const r = stream._readableState;

  let closeComes = willEmitClose(stream) &&
    isReadableNodeStream(stream) === readable && isWritableNodeStream(stream) === writable;
  let writableFinished = isWritableFinished(stream, false);
  let readableFinished = isReadableFinished(stream, false);
  let closed = isClosed(stream);

  const onLegacyFinish = () => {
    if (!stream.writable) onFinish();
  };
  const onFinish = () => {
    writableFinished = true;
    // Destroyed here: whether 'close' comes is the user's business now.
    if (stream.destroyed) closeComes = false;
    if (closeComes && (!stream.readable || readable)) return;
    if (!readable || readableFinished) callback.call(stream);
  };
  const onEnd = () => {
    readableFinished = true;
    if (stream.destroyed) closeComes = false;
    if (closeComes && (!stream.writable || writable)) return;
    if (!writable || writableFinished) callback.call(stream);
  };
  const onError = (error) => {
    callback.call(stream, error);
  };
  const onClose = () => {
    closed = true;
    const errored = isWritableErrored(stream) || isReadableErrored(stream);
    if (errored && typeof errored !== 'boolean') {
      callback.call(stream, errored);
      return;
    }
    if ((readable && !readableFinished && isReadableNodeStream(stream, true) && !isReadableFinished(stream, false)) ||
        (writable && !writableFinished && !isWritableFinished(stream, false))) {
      callback.call(stream, new ERR_STREAM_PREMATURE_CLOSE());
      return;
    }
    callback.call(stream);
  };
  const onClosed = () => {
    closed = true;
    const errored = isWritableErrored(stream) || isReadableErrored(stream);
    if (errored && typeof errored !== 'boolean') callback.call(stream, errored);
    else callback.call(stream);
  };
  const onRequest = () => {
    stream.req.on('finish', onFinish);
  };

  if (isRequest(stream)) {
    stream.on('complete', onFinish);
    if (!closeComes) stream.on('abort', onClose);
    if (stream.req) onRequest();
    else stream.on('request', onRequest);
  } else if (writable && !w) {
    stream.on('end', onLegacyFinish);
    stream.on('close', onLegacyFinish);
  }
  if (!closeComes && typeof stream.aborted === 'boolean') stream.on('aborted', onClose);
  stream.on('end', onEnd);
  stream.on('finish', onFinish);
  if (options.error !== false) stream.on('error', onError);
  stream.on('close', onClose);

  if (closed) {
    nextTick(onClose);
  } else if (w?.errorEmitted || r?.errorEmitted) {
    if (!closeComes) nextTick(onClosed);
  } else if (!readable && (!closeComes || isReadable(stream)) &&
             (writableFinished || isWritable(stream) === false) &&
             (w == null || w.pendingcb === undefined || w.pendingcb === 0)) {
    nextTick(onClosed);
  } else if (!writable && (!closeComes || isWritable(stream)) &&
             (readableFinished || isReadable(stream) === false)) {
    nextTick(onClosed);
  } else if (r && stream.req && stream.aborted) {
    nextTick(onClosed);
  }

  const cleanUp = () => {
    callback = nop;
    stream.removeListener('aborted', onClose);
    stream.removeListener('complete', onFinish);
    stream.removeListener('abort', onClose);
    stream.removeListener('request', onRequest);
    if (stream.req) stream.req.removeListener('finish', onFinish);
    stream.removeListener('end', onLegacyFinish);
    stream.removeListener('close', onLegacyFinish);
    stream.removeListener('finish', onFinish);
    stream.removeListener('end', onEnd);
    stream.removeListener('error', onError);
    stream.removeListener('close', onClose);
  };

  if (options.signal && !closed) {
    const abort = () => {
      const last = callback;
      cleanUp();
      last.call(stream, new AbortError(undefined, { cause: options.signal.reason }));
    };
    if (options.signal.aborted) {
      nextTick(abort);
    } else {
      const { addAbortListener } = require('internal/streams/add-abort-signal');
      const stop = addAbortListener(options.signal, abort);
      const inner = callback;
      callback = once((...args) => {
        stop();
        inner.apply(stream, args);
      });
    }
  }
  return cleanUp;
}

function eosWeb(stream, options, callback) {
  let aborted = false;
  let abort = nop;
  if (options.signal) {
    abort = () => {
      aborted = true;
      callback.call(stream, new AbortError(undefined, { cause: options.signal.reason }));
    };
    if (options.signal.aborted) {
      nextTick(abort);
    } else {
      const { addAbortListener } = require('internal/streams/add-abort-signal');
      const stop = addAbortListener(options.signal, abort);
      const inner = callback;
      callback = once((...args) => {
        stop();
        inner.apply(stream, args);
      });
    }
  }
  const settled = (...args) => {
    if (!aborted) nextTick(() => callback.apply(stream, args));
  };
  stream[kClosedPromise].promise.then(settled, settled);
  return nop;
}

function finished(stream, options) {
  let cleans = false;
  if (options === null) options = {};
  if (options?.cleanup) {
    validateBoolean(options.cleanup, 'cleanup');
    cleans = options.cleanup;
  }
  return new Promise((resolve, reject) => {
    const cleanUp = eos(stream, options, (error) => {
      if (cleans) cleanUp();
      if (error) reject(error);
      else resolve();
    });
  });
}

Object.defineProperty(eos, Symbol.for('nodejs.util.promisify.custom'),
  { __proto__: null, enumerable: true, get: () => finished });

module.exports = { eos, finished, once };
