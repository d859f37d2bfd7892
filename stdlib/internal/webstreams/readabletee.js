'use strict';

// ReadableStream.prototype.tee and ReadableStream.from (Streams Standard §4.9.1).

const { codes: { ERR_ARG_NOT_ITERABLE, ERR_INVALID_STATE } } = require('internal/errors');
const { enqueueMicrotask, hasBrand, kState, nothing, onSettled } = require('internal/webstreams/util');
const {
  ReadableStreamDefaultReader, canCloseOrEnqueue, cancelStream, closeDefault, createReadableStream, enqueueDefault,
  errorDefault, readDefault,
} = require('internal/webstreams/readablestream');

function tee(stream) {
  if (hasBrand(stream[kState].controller, 'ReadableByteStreamController')) {
    return require('internal/webstreams/readablebytetee').tee(stream);
  }
  const reader = new ReadableStreamDefaultReader(stream);
  let reading = false;
  let readAgain = false;
  const canceled = [false, false];
  const reasons = [undefined, undefined];
  const branches = [];
  let resolveCancel;
  const cancelPromise = new Promise((resolve) => {
    resolveCancel = resolve;
  });
  const controllerOf = (i) => branches[i][kState].controller;

  function pull() {
    if (reading) {
      readAgain = true;
      return;
    }
    reading = true;
    readDefault(reader, {
      // Later, so that closing and errors of the source are seen first.
      chunk(value) {
        enqueueMicrotask(() => {
          readAgain = false;
          if (!canceled[0]) enqueueDefault(controllerOf(0), value);
          if (!canceled[1]) enqueueDefault(controllerOf(1), value);
          reading = false;
          if (readAgain) pull();
        });
      },
      close() {
        reading = false;
        for (let i = 0; i < 2; i++) {
          if (!canceled[i] && canCloseOrEnqueue(controllerOf(i))) closeDefault(controllerOf(i));
        }
        if (!canceled[0] || !canceled[1]) resolveCancel();
      },
      error() {
        reading = false;
      },
    });
  }
  const cancelOf = (i) => (reason) => {
    canceled[i] = true;
    reasons[i] = reason;
    if (canceled[1 - i]) resolveCancel(cancelStream(stream, reasons));
    return cancelPromise;
  };
  branches.push(createReadableStream(nothing, pull, cancelOf(0)));
  branches.push(createReadableStream(nothing, pull, cancelOf(1)));
  onSettled(reader.closed, undefined, (error) => {
    errorDefault(controllerOf(0), error);
    errorDefault(controllerOf(1), error);
    if (!canceled[0] || !canceled[1]) resolveCancel();
  });
  return branches;
}

// The iterator of an iterable; a synchronous one's results are awaited.
function open(iterable) {
  const method = iterable?.[Symbol.asyncIterator];
  if (method != null) {
    if (typeof method !== 'function') throw new TypeError('FunctionPrototypeCall is not a function');
    return { iterator: method.call(iterable), sync: false };
  }
  const syncMethod = iterable?.[Symbol.iterator];
  if (typeof syncMethod !== 'function') throw new ERR_ARG_NOT_ITERABLE(require('util').inspect(iterable));
  return { iterator: syncMethod.call(iterable), sync: true };
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function from(iterable) {
  const { iterator, sync } = open(iterable);
  if (!isObject(iterator)) throw new ERR_INVALID_STATE.TypeError('The iterator method must return an object');
  const { next } = iterator;
  let stream;

  function take(result) {
    if (!isObject(result)) {
      throw new ERR_INVALID_STATE.TypeError('The promise returned by the iterator.next() method must fulfill with an object');
    }
    const { controller } = stream[kState];
    if (result.done) {
      closeDefault(controller);
    } else if (sync) {
      return onSettled(Promise.resolve(result.value), (value) => enqueueDefault(controller, value));
    } else {
      enqueueDefault(controller, result.value);
    }
  }
  function pull() {
    let result;
    try {
      result = Reflect.apply(next, iterator, []);
      if (sync) return take(result);
    } catch (error) {
      return Promise.reject(error);
    }
    return onSettled(Promise.resolve(result), take);
  }
  function cancel(reason) {
    let result;
    try {
      const method = iterator.return;
      if (method == null) return undefined;
      result = Reflect.apply(method, iterator, [reason]);
    } catch (error) {
      return Promise.reject(error);
    }
    return onSettled(Promise.resolve(result), (value) => {
      if (!isObject(value)) {
        throw new ERR_INVALID_STATE.TypeError('The promise returned by the iterator.return() method must fulfill with an object');
      }
    });
  }
  stream = createReadableStream(nothing, pull, cancel, 0);
  return stream;
}

module.exports = { from, tee };
