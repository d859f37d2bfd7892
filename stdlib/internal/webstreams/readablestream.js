'use strict';

// ReadableStream with its default controller and default reader (Streams
// Standard §4).
//
// Owns: the stream's state, the operations every kind of controller and reader
// uses, the default kinds. Byte streams (readablebytestream), pipeTo, tee and
// from (readablepipe, readabletee) are loaded when used. Must not know: who
// writes at the other end.

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_INVALID_THIS },
} = require('internal/errors');
const {
  kValidateObjectAllowObjects, kValidateObjectAllowObjectsAndNull, validateAbortSignal, validateObject,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const {
  kClosedPromise, kControllerError, kDisturbed, kErrored, kReadable,
} = require('internal/streams/utils');
const {
  Deferred, Queue, callbackOf, construct, customInspect, describe, extractHighWaterMark, extractSizeAlgorithm,
  forbidCloning, hasBrand, kState, nothing, onSettled, one, rejectedDeferred, resolvedDeferred, setPromiseHandled, whenSettled,
} = require('internal/webstreams/util');

const { getPrototypeOf, setPrototypeOf } = Object;
const { apply } = Reflect;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

const bytes = () => require('internal/webstreams/readablebytestream');

const isReadableStream = (value) => hasBrand(value, 'ReadableStream');
const isDefaultReader = (value) => hasBrand(value, 'ReadableStreamDefaultReader');
const isDefaultController = (value) => hasBrand(value, 'ReadableStreamDefaultController');

// `closed` is for the outside (finished(), pipeline()): stream, not reader.
function newState() {
  return {
    kind: 'ReadableStream',
    state: 'readable',
    storedError: undefined,
    reader: undefined,
    controller: undefined,
    disturbed: false,
    closed: new Deferred(),
  };
}

class ReadableStream {
  constructor(source = kEmptyObject, strategy = kEmptyObject) {
    validateObject(source, 'source', kValidateObjectAllowObjects);
    validateObject(strategy, 'strategy', kValidateObjectAllowObjectsAndNull);
    this[kState] = newState();
    // The order in which the options are read can be seen.
    const size = strategy?.size;
    const highWaterMark = strategy?.highWaterMark;
    const type = source.type;
    if (`${type}` === 'bytes') {
      if (size !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('strategy.size', size);
      bytes().setUpFromSource(this, source, extractHighWaterMark(highWaterMark, 0));
      return;
    }
    if (type !== undefined) throw new ERR_INVALID_ARG_VALUE('source.type', type);
    setUpFromSource(this, source, extractHighWaterMark(highWaterMark, 1), extractSizeAlgorithm(size));
  }

  get [kDisturbed]() {
    return this[kState].disturbed;
  }

  get [kErrored]() {
    return this[kState].state === 'errored';
  }

  get [kReadable]() {
    return this[kState].state === 'readable';
  }

  get [kClosedPromise]() {
    return this[kState].closed;
  }

  get [kControllerError]() {
    const { controller } = this[kState];
    return (error) => errorController(controller, error);
  }

  get locked() {
    if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
    return this[kState].reader !== undefined;
  }

  static from(iterable) {
    return require('internal/webstreams/readabletee').from(iterable);
  }

  cancel(reason = undefined) {
    if (!isReadableStream(this)) return Promise.reject(new ERR_INVALID_THIS('ReadableStream'));
    if (this[kState].reader !== undefined) {
      return Promise.reject(new ERR_INVALID_STATE.TypeError('ReadableStream is locked'));
    }
    return cancelStream(this, reason);
  }

  getReader(options = kEmptyObject) {
    if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
    validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
    const mode = options?.mode;
    if (mode === undefined) return new ReadableStreamDefaultReader(this);
    if (`${mode}` !== 'byob') throw new ERR_INVALID_ARG_VALUE('options.mode', mode);
    return new (bytes().ReadableStreamBYOBReader)(this);
  }

  pipeThrough(transform, options = kEmptyObject) {
    if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
    const readable = transform?.readable;
    if (!isReadableStream(readable)) {
      throw new ERR_INVALID_ARG_TYPE('transform.readable', 'ReadableStream', readable);
    }
    const writable = transform?.writable;
    if (!hasBrand(writable, 'WritableStream')) {
      throw new ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', writable);
    }
    validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
    const { preventAbort, preventCancel, preventClose, signal } = pipeOptions(options);
    if (this[kState].reader !== undefined) throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
    if (writable[kState].writer !== undefined) throw new ERR_INVALID_STATE.TypeError('The WritableStream is locked');
    const { pipeTo } = require('internal/webstreams/readablepipe');
    setPromiseHandled(pipeTo(this, writable, preventClose, preventAbort, preventCancel, signal));
    return readable;
  }

  pipeTo(destination, options = kEmptyObject) {
    try {
      if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
      if (!hasBrand(destination, 'WritableStream')) {
        throw new ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', destination);
      }
      validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
      const { preventAbort, preventCancel, preventClose, signal } = pipeOptions(options);
      if (this[kState].reader !== undefined) throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
      if (destination[kState].writer !== undefined) throw new ERR_INVALID_STATE.TypeError('The WritableStream is locked');
      const { pipeTo } = require('internal/webstreams/readablepipe');
      return pipeTo(this, destination, preventClose, preventAbort, preventCancel, signal);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  tee() {
    if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
    return require('internal/webstreams/readabletee').tee(this);
  }

  values(options = kEmptyObject) {
    if (!isReadableStream(this)) throw new ERR_INVALID_THIS('ReadableStream');
    validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
    return iterate(this, Boolean(options?.preventCancel));
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableStream', {
      locked: this.locked,
      state: this[kState].state,
      supportsBYOB: hasBrand(this[kState].controller, 'ReadableByteStreamController'),
    });
  }
}
describe(ReadableStream, ['cancel', 'getReader', 'locked', 'pipeThrough', 'pipeTo', 'tee', 'values']);
forbidCloning(ReadableStream);
Object.defineProperties(ReadableStream, { from: { __proto__: null, enumerable: true } });
Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
  __proto__: null, configurable: true, enumerable: false, writable: true, value: ReadableStream.prototype.values,
});

// Web IDL reads the dictionary in the order of its keys.
function pipeOptions(options) {
  const preventAbort = Boolean(options?.preventAbort);
  const preventCancel = Boolean(options?.preventCancel);
  const preventClose = Boolean(options?.preventClose);
  const signal = options?.signal;
  if (signal !== undefined) validateAbortSignal(signal, 'options.signal');
  return { preventAbort, preventCancel, preventClose, signal };
}

// A stream out of algorithms, for the other files.
function createReadableStream(start, pull, cancel, highWaterMark = 1, size = one) {
  const stream = construct(ReadableStream, newState());
  const controller = construct(ReadableStreamDefaultController, undefined);
  setUp(stream, controller, start, pull, cancel, highWaterMark, size);
  return stream;
}

// --- iteration --------------------------------------------------------------

const iteratorPrototype = setPrototypeOf({}, getPrototypeOf(getPrototypeOf(async function* () {}).prototype));

function iterate(stream, preventCancel) {
  const reader = new ReadableStreamDefaultReader(stream);
  let done = false;
  // What next() and return() wait for: they run one after the other.
  let ongoing;

  function step() {
    if (done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => {
      readDefault(reader, {
        chunk: (value) => resolve({ value, done: false }),
        close() {
          done = true;
          releaseDefaultReader(reader);
          resolve({ value: undefined, done: true });
        },
        error(error) {
          done = true;
          releaseDefaultReader(reader);
          reject(error);
        },
      });
    });
  }
  function finish(value) {
    if (done) return Promise.resolve({ value, done: true });
    done = true;
    if (preventCancel) {
      releaseDefaultReader(reader);
      return Promise.resolve({ value, done: true });
    }
    const result = cancelReader(reader, value);
    releaseDefaultReader(reader);
    return onSettled(result, () => ({ value, done: true }));
  }
  function chain(run) {
    const current = ongoing === undefined ? run() : onSettled(ongoing, run, run);
    ongoing = current;
    const clear = () => {
      if (ongoing === current) ongoing = undefined;
    };
    onSettled(current, clear, clear);
    return current;
  }
  return setPrototypeOf({
    next() {
      return chain(step);
    },
    return(value) {
      return chain(() => finish(value));
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  }, iteratorPrototype);
}

// --- the stream, whatever its controller ------------------------------------

function cancelStream(stream, reason) {
  const state = stream[kState];
  state.disturbed = true;
  if (state.state === 'closed') return Promise.resolve();
  if (state.state === 'errored') return Promise.reject(state.storedError);
  closeStream(stream);
  const { reader } = state;
  if (reader !== undefined && hasBrand(reader, 'ReadableStreamBYOBReader')) {
    const requests = reader[kState].requests.take();
    for (let i = 0; i < requests.length; i++) requests[i].close(undefined);
  }
  const result = state.controller[kState].cancelSteps(state.controller, reason);
  return result === undefined ? Promise.resolve() : onSettled(Promise.resolve(result), nothing);
}

function closeStream(stream) {
  const state = stream[kState];
  state.state = 'closed';
  state.closed.resolve();
  const { reader } = state;
  if (reader === undefined) return;
  reader[kState].closed.resolve();
  if (isDefaultReader(reader)) {
    const requests = reader[kState].requests.take();
    for (let i = 0; i < requests.length; i++) requests[i].close();
  }
}

function errorStream(stream, error) {
  const state = stream[kState];
  state.state = 'errored';
  state.storedError = error;
  state.closed.reject(error);
  const { reader } = state;
  if (reader === undefined) return;
  reader[kState].closed.reject(error);
  failRequests(reader, error);
}

function failRequests(reader, error) {
  const requests = reader[kState].requests.take();
  for (let i = 0; i < requests.length; i++) requests[i].error(error);
}

function errorController(controller, error) {
  const state = controller[kState];
  if (state.kind === 'ReadableStreamDefaultController') errorDefault(controller, error);
  else bytes().error(controller, error);
}

// --- readers ----------------------------------------------------------------

function setUpReader(reader, kind, stream) {
  const state = stream[kState];
  if (state.reader !== undefined) throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
  let closed;
  if (state.state === 'readable') closed = new Deferred();
  else if (state.state === 'closed') closed = resolvedDeferred();
  else closed = rejectedDeferred(state.storedError);
  reader[kState] = { kind, stream, closed, requests: new Queue() };
  state.reader = reader;
}

function releaseReader(reader) {
  const state = reader[kState];
  const { stream } = state;
  const error = new ERR_INVALID_STATE.TypeError('Reader released');
  if (stream[kState].state === 'readable' && state.closed.state === 0) state.closed.reject(error);
  else state.closed = rejectedDeferred(error);
  stream[kState].controller[kState].releaseSteps?.(stream[kState].controller);
  stream[kState].reader = undefined;
  state.stream = undefined;
}

function releaseDefaultReader(reader) {
  releaseReader(reader);
  if (reader[kState].requests.length > 0) {
    failRequests(reader, new ERR_INVALID_STATE.TypeError('Releasing reader'));
  }
}

function cancelReader(reader, reason) {
  return cancelStream(reader[kState].stream, reason);
}

// The methods both readers have.
function readerClosed(reader, is, kind) {
  if (!is(reader)) return Promise.reject(new ERR_INVALID_THIS(kind));
  return reader[kState].closed.promise;
}

function readerCancel(reader, is, kind, reason) {
  if (!is(reader)) return Promise.reject(new ERR_INVALID_THIS(kind));
  if (reader[kState].stream === undefined) {
    return Promise.reject(new ERR_INVALID_STATE.TypeError('The reader is not attached to a stream'));
  }
  return cancelReader(reader, reason);
}

class ReadableStreamDefaultReader {
  constructor(stream) {
    if (!isReadableStream(stream)) throw new ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
    setUpReader(this, 'ReadableStreamDefaultReader', stream);
  }

  read() {
    if (!isDefaultReader(this)) return Promise.reject(new ERR_INVALID_THIS('ReadableStreamDefaultReader'));
    const { stream } = this[kState];
    if (stream === undefined) {
      return Promise.reject(new ERR_INVALID_STATE.TypeError('The reader is not attached to a stream'));
    }
    const { controller } = stream[kState];
    const state = controller[kState];
    // A chunk that is there needs no request.
    if (state.kind === 'ReadableStreamDefaultController' && !isEmpty(state.queue)) {
      stream[kState].disturbed = true;
      return Promise.resolve({ value: takeChunk(controller), done: false });
    }
    return new Promise((resolve, reject) => {
      readDefault(this, {
        chunk: (value) => resolve({ value, done: false }),
        close: () => resolve({ value: undefined, done: true }),
        error: reject,
      });
    });
  }

  releaseLock() {
    if (!isDefaultReader(this)) throw new ERR_INVALID_THIS('ReadableStreamDefaultReader');
    if (this[kState].stream !== undefined) releaseDefaultReader(this);
  }

  get closed() {
    return readerClosed(this, isDefaultReader, 'ReadableStreamDefaultReader');
  }

  cancel(reason = undefined) {
    return readerCancel(this, isDefaultReader, 'ReadableStreamDefaultReader', reason);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableStreamDefaultReader', {
      stream: this[kState].stream,
      readRequests: this[kState].requests.length,
      close: this.closed,
    });
  }
}
describe(ReadableStreamDefaultReader, ['cancel', 'closed', 'read', 'releaseLock']);

// `request` is { chunk(value), close(), error(error) }.
function readDefault(reader, request) {
  const { stream } = reader[kState];
  const state = stream[kState];
  state.disturbed = true;
  if (state.state === 'closed') request.close();
  else if (state.state === 'errored') request.error(state.storedError);
  else state.controller[kState].pullSteps(state.controller, request);
}

// Without the call of a getter: this is asked for every chunk.
function isEmpty(queue) {
  return queue.items.length === queue.head;
}

// --- the default controller -------------------------------------------------

class ReadableStreamDefaultController {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get desiredSize() {
    if (!isDefaultController(this)) throw new ERR_INVALID_THIS('ReadableStreamDefaultController');
    return desiredSize(this);
  }

  close() {
    if (!isDefaultController(this)) throw new ERR_INVALID_THIS('ReadableStreamDefaultController');
    if (!canCloseOrEnqueue(this)) throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
    closeDefault(this);
  }

  enqueue(chunk = undefined) {
    if (!isDefaultController(this)) throw new ERR_INVALID_THIS('ReadableStreamDefaultController');
    if (!canCloseOrEnqueue(this)) throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
    enqueueDefault(this, chunk);
  }

  error(error = undefined) {
    if (!isDefaultController(this)) throw new ERR_INVALID_THIS('ReadableStreamDefaultController');
    errorDefault(this, error);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableStreamDefaultController', {});
  }
}
describe(ReadableStreamDefaultController, ['close', 'desiredSize', 'enqueue', 'error']);

function setUpFromSource(stream, source, highWaterMark, size) {
  const controller = construct(ReadableStreamDefaultController, undefined);
  const { start, pull, cancel } = source;
  const pullAlgorithm = callbackOf('source.pull', pull, source);
  const cancelAlgorithm = callbackOf('source.cancel', cancel, source);
  const startAlgorithm = start === undefined ? nothing : () => {
    if (typeof start !== 'function') throw new TypeError('Bind must be called on a function');
    return apply(start, source, [controller]);
  };
  setUp(stream, controller, startAlgorithm, pullAlgorithm, cancelAlgorithm, highWaterMark, size);
}

function setUp(stream, controller, start, pull, cancel, highWaterMark, size) {
  const state = {
    kind: 'ReadableStreamDefaultController',
    stream,
    queue: new Queue(),
    sizes: undefined,
    total: 0,
    started: false,
    closeRequested: false,
    pulling: false,
    pullAgain: false,
    highWaterMark,
    size,
    pull,
    cancel,
    cancelSteps,
    pullSteps,
  };
  controller[kState] = state;
  stream[kState].controller = controller;
  whenSettled(start(), () => {
    state.started = true;
    pullIfNeeded(controller);
  }, (error) => errorDefault(controller, error));
}

function desiredSize(controller) {
  const { stream, highWaterMark, total } = controller[kState];
  switch (stream[kState].state) {
    case 'errored': return null;
    case 'closed': return 0;
    default: return highWaterMark - total;
  }
}

function canCloseOrEnqueue(controller) {
  const { closeRequested, stream } = controller[kState];
  return !closeRequested && stream[kState].state === 'readable';
}

function clearAlgorithms(controller) {
  const state = controller[kState];
  state.pull = undefined;
  state.cancel = undefined;
  state.size = undefined;
}

function closeDefault(controller) {
  const state = controller[kState];
  state.closeRequested = true;
  if (state.queue.length === 0) {
    clearAlgorithms(controller);
    closeStream(state.stream);
  }
}

function enqueueDefault(controller, chunk) {
  const state = controller[kState];
  const { reader, state: streamState } = state.stream[kState];
  if (state.closeRequested || streamState !== 'readable') return;
  if (reader !== undefined && !isEmpty(reader[kState].requests)) {
    reader[kState].requests.shift().chunk(chunk);
  } else if (state.size === one && state.sizes === undefined) {
    state.queue.items.push(chunk);
    state.total++;
  } else {
    let size;
    try {
      size = apply(state.size, undefined, [chunk]);
    } catch (error) {
      errorDefault(controller, error);
      throw error;
    }
    try {
      pushSized(state, chunk, size);
    } catch (error) {
      errorDefault(controller, error);
      throw error;
    }
  }
  pullIfNeeded(controller);
}

// Sizes are kept only when one differs from 1.
function pushSized(state, chunk, size) {
  size = +size;
  if (Number.isNaN(size) || size < 0 || size === Infinity) throw new ERR_INVALID_ARG_VALUE.RangeError('size', size);
  if (size !== 1 && state.sizes === undefined) {
    state.sizes = new Queue();
    for (let i = state.queue.length; i > 0; i--) state.sizes.push(1);
  }
  state.queue.push(chunk);
  if (state.sizes !== undefined) state.sizes.push(size);
  state.total += size;
}

function shiftSized(state) {
  const size = state.sizes === undefined ? 1 : state.sizes.shift();
  state.total = Math.max(0, state.total - size);
  return state.queue.shift();
}

function clearSized(state) {
  state.queue = new Queue();
  state.sizes = undefined;
  state.total = 0;
}

function takeChunk(controller) {
  const state = controller[kState];
  let chunk;
  if (state.sizes === undefined) {
    chunk = state.queue.shift();
    state.total--;
  } else {
    chunk = shiftSized(state);
  }
  if (state.closeRequested && isEmpty(state.queue)) {
    clearAlgorithms(controller);
    closeStream(state.stream);
  } else {
    pullIfNeeded(controller);
  }
  return chunk;
}

function errorDefault(controller, error) {
  const { stream } = controller[kState];
  if (stream[kState].state !== 'readable') return;
  clearSized(controller[kState]);
  clearAlgorithms(controller);
  errorStream(stream, error);
}

function shouldPull(controller) {
  const state = controller[kState];
  if (!state.started || state.closeRequested) return false;
  const { reader, state: streamState } = state.stream[kState];
  if (streamState !== 'readable') return false;
  if (reader !== undefined && !isEmpty(reader[kState].requests)) return true;
  return state.highWaterMark - state.total > 0;
}

function pullIfNeeded(controller) {
  const state = controller[kState];
  if (state.pulling) {
    // Asked again later, when this pull is over: what it decides then may differ.
    if (!state.pullAgain && shouldPull(controller)) state.pullAgain = true;
    return;
  }
  if (!shouldPull(controller)) return;
  state.pulling = true;
  whenSettled(state.pull(controller), () => {
    state.pulling = false;
    if (state.pullAgain) {
      state.pullAgain = false;
      pullIfNeeded(controller);
    }
  }, (error) => errorDefault(controller, error));
}

function cancelSteps(controller, reason) {
  const state = controller[kState];
  clearSized(state);
  const { cancel } = state;
  try {
    return cancel(reason);
  } finally {
    clearAlgorithms(controller);
  }
}

function pullSteps(controller, request) {
  const state = controller[kState];
  if (!isEmpty(state.queue)) {
    request.chunk(takeChunk(controller));
    return;
  }
  state.stream[kState].reader[kState].requests.push(request);
  pullIfNeeded(controller);
}

module.exports = {
  ReadableStream,
  ReadableStreamDefaultController,
  ReadableStreamDefaultReader,
  // For the other files of this folder.
  cancelReader,
  cancelStream,
  clearSized,
  closeDefault,
  closeStream,
  createReadableStream,
  canCloseOrEnqueue,
  desiredSize,
  enqueueDefault,
  errorDefault,
  errorStream,
  failRequests,
  isReadableStream,
  newState,
  pushSized,
  readDefault,
  readerCancel,
  readerClosed,
  releaseDefaultReader,
  releaseReader,
  setUpReader,
  shiftSized,
};
