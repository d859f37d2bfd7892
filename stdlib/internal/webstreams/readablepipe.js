'use strict';

// ReadableStream.prototype.pipeTo (Streams Standard §4.9.1, ReadableStreamPipeTo).
//
// One chunk is read when the destination has room; the promises of the writes
// are needed only to wait for the last of them before shutting down.

const { codes: { ERR_INVALID_STATE } } = require('internal/errors');
const { enqueueMicrotask, kState, nothing, onSettled, setPromiseHandled } = require('internal/webstreams/util');
const {
  ReadableStreamDefaultReader, cancelStream, readDefault, releaseDefaultReader,
} = require('internal/webstreams/readablestream');
const {
  WritableStreamDefaultWriter, abortStream, closeWithErrorPropagation, desiredSize, isClosing, releaseWriter, write,
} = require('internal/webstreams/writablestream');

// Calls back at once if the stream is errored already, otherwise when `promise`
// (closed of the reader or writer) says so.
function whenErrored(stream, closed, action) {
  const state = stream[kState];
  if (state.state === 'errored') action(state.storedError);
  else onSettled(closed, undefined, action);
}

function whenClosed(stream, closed, action) {
  if (stream[kState].state === 'closed') action();
  else onSettled(closed, action, nothing);
}

function pipeTo(source, dest, preventClose, preventAbort, preventCancel, signal) {
  const reader = new ReadableStreamDefaultReader(source);
  const writer = new WritableStreamDefaultWriter(dest);
  const sourceState = source[kState];
  const destState = dest[kState];
  sourceState.disturbed = true;
  let shuttingDown = false;
  // The promise of the last write; undefined when none is outstanding.
  let currentWrite;
  let stopListening;
  let resolve;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve = res;
    reject = rej;
  });

  function finalize(failed, error) {
    releaseWriter(writer);
    releaseDefaultReader(reader);
    stopListening?.();
    if (failed) reject(error);
    else resolve();
  }

  // Runs `next` when all chunks read were written.
  function afterWrites(next) {
    if (currentWrite === undefined) {
      enqueueMicrotask(next);
      return;
    }
    const last = currentWrite;
    const check = () => {
      if (currentWrite === last) next();
      else afterWrites(next);
    };
    onSettled(last, check, check);
  }

  // `action`, if any, returns a promise.
  function shutdown(action, failed, error) {
    if (shuttingDown) return;
    shuttingDown = true;
    const rest = () => {
      if (action === undefined) finalize(failed, error);
      else onSettled(action(), () => finalize(failed, error), (newError) => finalize(true, newError));
    };
    if (destState.state === 'writable' && !isClosing(dest)) afterWrites(rest);
    else rest();
  }

  function abort() {
    const error = signal.reason;
    shutdown(() => {
      const actions = [];
      if (!preventAbort && destState.state === 'writable') actions.push(abortStream(dest, error));
      if (!preventCancel && sourceState.state === 'readable') actions.push(cancelStream(source, error));
      return Promise.all(actions);
    }, true, error);
  }

  const request = {
    chunk(value) {
      currentWrite = write(writer, value);
      setPromiseHandled(currentWrite);
      enqueueMicrotask(step);
    },
    close: nothing,
    error: nothing,
  };
  function step() {
    if (shuttingDown) return;
    const room = desiredSize(dest);
    if (room === null) return;
    if (room <= 0) onSettled(writer.ready, step, nothing);
    else readDefault(reader, request);
  }

  if (signal !== undefined) {
    if (signal.aborted) {
      abort();
      return promise;
    }
    const { addAbortListener } = require('internal/streams/add-abort-signal');
    stopListening = addAbortListener(signal, abort);
  }
  whenErrored(source, reader.closed, (error) => {
    shutdown(preventAbort ? undefined : () => abortStream(dest, error), true, error);
  });
  whenErrored(dest, writer.closed, (error) => {
    shutdown(preventCancel ? undefined : () => cancelStream(source, error), true, error);
  });
  whenClosed(source, reader.closed, () => {
    shutdown(preventClose ? undefined : () => closeWithErrorPropagation(writer), false);
  });
  if (isClosing(dest) || destState.state === 'closed') {
    const error = new ERR_INVALID_STATE.TypeError('Destination WritableStream is closed');
    shutdown(preventCancel ? undefined : () => cancelStream(source, error), true, error);
  }
  // Not now: what the caller does next comes first.
  enqueueMicrotask(step);
  return promise;
}

module.exports = { pipeTo };
