'use strict';

// WritableStream, its writer and its controller (Streams Standard §5).
//
//   writable ── abort, error ──► erroring ── in-flight write done ──► errored
//      │ close finished
//      └──────────► closed
// startErroring() and finishErroring() are the only ways into the last two.

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_INVALID_THIS },
} = require('internal/errors');
const {
  kValidateObjectAllowObjects, kValidateObjectAllowObjectsAndNull, validateObject,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const { kClosedPromise, kControllerError, kErrored, kWritable } = require('internal/streams/utils');
const {
  Deferred, Queue, callbackOf, construct, customInspect, describe, extractHighWaterMark, extractSizeAlgorithm,
  forbidCloning, hasBrand, kState, nothing, onSettled, rejectedDeferred, resolvedDeferred, whenSettled,
} = require('internal/webstreams/util');
const { clearSized, pushSized, shiftSized } = require('internal/webstreams/readablestream');

const { apply } = Reflect;
const kInspect = Symbol.for('nodejs.util.inspect.custom');
// What stands in a controller's queue for the close.
const CLOSE = Symbol('close');

const isWritableStream = (value) => hasBrand(value, 'WritableStream');
const isWriter = (value) => hasBrand(value, 'WritableStreamDefaultWriter');
const isController = (value) => hasBrand(value, 'WritableStreamDefaultController');

function newState() {
  return {
    kind: 'WritableStream',
    state: 'writable',
    storedError: undefined,
    writer: undefined,
    controller: undefined,
    writeRequests: new Queue(),
    inFlightWrite: undefined,
    closeRequest: undefined,
    inFlightClose: undefined,
    // { deferred, reason, wasErroring } of an abort() under way.
    abortRequest: undefined,
    backpressure: false,
    closed: new Deferred(),
  };
}

class WritableStream {
  constructor(sink = kEmptyObject, strategy = kEmptyObject) {
    validateObject(sink, 'sink', kValidateObjectAllowObjects);
    validateObject(strategy, 'strategy', kValidateObjectAllowObjectsAndNull);
    const type = sink?.type;
    if (type !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('type', type);
    this[kState] = newState();
    const size = extractSizeAlgorithm(strategy?.size);
    const highWaterMark = extractHighWaterMark(strategy?.highWaterMark, 1);
    setUpFromSink(this, sink, highWaterMark, size);
  }

  get [kErrored]() {
    return this[kState].state === 'errored';
  }

  get [kWritable]() {
    return this[kState].state === 'writable';
  }

  get [kClosedPromise]() {
    return this[kState].closed;
  }

  get [kControllerError]() {
    const { controller } = this[kState];
    return (error) => errorIfNeeded(controller, error);
  }

  get locked() {
    if (!isWritableStream(this)) throw new ERR_INVALID_THIS('WritableStream');
    return this[kState].writer !== undefined;
  }

  abort(reason = undefined) {
    if (!isWritableStream(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStream'));
    if (this[kState].writer !== undefined) {
      return Promise.reject(new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
    }
    return abortStream(this, reason);
  }

  close() {
    if (!isWritableStream(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStream'));
    if (this[kState].writer !== undefined) {
      return Promise.reject(new ERR_INVALID_STATE.TypeError('WritableStream is locked'));
    }
    if (isClosing(this)) return Promise.reject(new ERR_INVALID_STATE.TypeError('Failure closing WritableStream'));
    return closeStream(this);
  }

  getWriter() {
    if (!isWritableStream(this)) throw new ERR_INVALID_THIS('WritableStream');
    return new WritableStreamDefaultWriter(this);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'WritableStream', { locked: this.locked, state: this[kState].state });
  }
}
describe(WritableStream, ['abort', 'close', 'getWriter', 'locked']);
forbidCloning(WritableStream);

// A stream out of algorithms, for the other files.
function createWritableStream(start, write, close, abort, highWaterMark = 1, size = () => 1) {
  const stream = construct(WritableStream, newState());
  setUp(stream, construct(WritableStreamDefaultController, undefined), start, write, close, abort, highWaterMark, size);
  return stream;
}

// --- the stream -------------------------------------------------------------

// close() was called and has not finished.
function isClosing(stream) {
  const { closeRequest, inFlightClose } = stream[kState];
  return closeRequest !== undefined || inFlightClose !== undefined;
}

function abortStream(stream, reason) {
  const state = stream[kState];
  if (state.state === 'closed' || state.state === 'errored') return Promise.resolve();
  state.controller[kState].abortController?.abort(reason);
  state.controller[kState].abortReason = { reason };
  // The signal's listeners may have changed the state.
  if (state.state === 'closed' || state.state === 'errored') return Promise.resolve();
  if (state.abortRequest !== undefined) return state.abortRequest.promise;
  const wasErroring = state.state === 'erroring';
  if (wasErroring) reason = undefined;
  const request = { reason, wasErroring, promise: undefined, resolve: undefined, reject: undefined };
  request.promise = new Promise((resolve, reject) => {
    request.resolve = resolve;
    request.reject = reject;
  });
  state.abortRequest = request;
  if (!wasErroring) startErroring(stream, reason);
  return request.promise;
}

function closeStream(stream) {
  const state = stream[kState];
  if (state.state === 'closed' || state.state === 'errored') {
    return Promise.reject(new ERR_INVALID_STATE.TypeError('WritableStream is closed'));
  }
  const promise = new Promise((resolve, reject) => {
    state.closeRequest = { resolve, reject };
  });
  const { writer } = state;
  if (writer !== undefined && state.backpressure && state.state === 'writable') writer[kState].ready.resolve();
  const { controller } = state;
  pushSized(controller[kState], CLOSE, 0);
  advance(controller);
  return promise;
}

function startErroring(stream, reason) {
  const state = stream[kState];
  state.state = 'erroring';
  state.storedError = reason;
  if (state.writer !== undefined) rejectReady(state.writer, reason);
  if (state.inFlightWrite === undefined && state.inFlightClose === undefined && state.controller[kState].started) {
    finishErroring(stream);
  }
}

function finishErroring(stream) {
  const state = stream[kState];
  state.state = 'errored';
  clearSized(state.controller[kState]);
  const { storedError } = state;
  const requests = state.writeRequests.take();
  for (let i = 0; i < requests.length; i++) requests[i].reject(storedError);
  const request = state.abortRequest;
  if (request === undefined) {
    rejectCloseAndClosed(stream);
    return;
  }
  state.abortRequest = undefined;
  if (request.wasErroring) {
    request.reject(storedError);
    rejectCloseAndClosed(stream);
    return;
  }
  const controller = state.controller[kState];
  const result = controller.abort(request.reason);
  clearAlgorithms(controller);
  whenSettled(result, () => {
    request.resolve();
    rejectCloseAndClosed(stream);
  }, (error) => {
    request.reject(error);
    rejectCloseAndClosed(stream);
  });
}

function rejectCloseAndClosed(stream) {
  const state = stream[kState];
  if (state.closeRequest !== undefined) {
    state.closeRequest.reject(state.storedError);
    state.closeRequest = undefined;
  }
  state.closed.reject(state.storedError);
  if (state.writer !== undefined) state.writer[kState].closed.reject(state.storedError);
}

// An operation of the sink failed, or the user said so.
function dealWithRejection(stream, error) {
  if (stream[kState].state === 'writable') startErroring(stream, error);
  else finishErroring(stream);
}

function updateBackpressure(stream, backpressure) {
  const state = stream[kState];
  const { writer } = state;
  if (writer !== undefined && backpressure !== state.backpressure) {
    if (backpressure) writer[kState].ready = new Deferred();
    else writer[kState].ready.resolve();
  }
  state.backpressure = backpressure;
}

// --- the writer -------------------------------------------------------------

class WritableStreamDefaultWriter {
  constructor(stream) {
    if (!isWritableStream(stream)) throw new ERR_INVALID_ARG_TYPE('stream', 'WritableStream', stream);
    const state = stream[kState];
    if (state.writer !== undefined) throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
    let ready;
    let closed;
    switch (state.state) {
      case 'writable':
        ready = !isClosing(stream) && state.backpressure ? new Deferred() : resolvedDeferred();
        closed = new Deferred();
        break;
      case 'erroring':
        ready = rejectedDeferred(state.storedError);
        closed = new Deferred();
        break;
      case 'closed':
        ready = resolvedDeferred();
        closed = resolvedDeferred();
        break;
      default:
        ready = rejectedDeferred(state.storedError);
        closed = rejectedDeferred(state.storedError);
    }
    this[kState] = { kind: 'WritableStreamDefaultWriter', stream, ready, closed };
    state.writer = this;
  }

  get closed() {
    if (!isWriter(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStreamDefaultWriter'));
    return this[kState].closed.promise;
  }

  get desiredSize() {
    if (!isWriter(this)) throw new ERR_INVALID_THIS('WritableStreamDefaultWriter');
    const { stream } = this[kState];
    if (stream === undefined) throw unbound();
    return desiredSize(stream);
  }

  get ready() {
    if (!isWriter(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStreamDefaultWriter'));
    return this[kState].ready.promise;
  }

  abort(reason = undefined) {
    if (!isWriter(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStreamDefaultWriter'));
    const { stream } = this[kState];
    return stream === undefined ? Promise.reject(unbound()) : abortStream(stream, reason);
  }

  close() {
    if (!isWriter(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStreamDefaultWriter'));
    const { stream } = this[kState];
    if (stream === undefined) return Promise.reject(unbound());
    if (isClosing(stream)) return Promise.reject(new ERR_INVALID_STATE.TypeError('Failure to close WritableStream'));
    return closeStream(stream);
  }

  releaseLock() {
    if (!isWriter(this)) throw new ERR_INVALID_THIS('WritableStreamDefaultWriter');
    if (this[kState].stream !== undefined) releaseWriter(this);
  }

  write(chunk = undefined) {
    if (!isWriter(this)) return Promise.reject(new ERR_INVALID_THIS('WritableStreamDefaultWriter'));
    if (this[kState].stream === undefined) return Promise.reject(unbound());
    return write(this, chunk);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'WritableStreamDefaultWriter', {
      stream: this[kState].stream,
      close: this.closed,
      ready: this.ready,
      desiredSize: this.desiredSize,
    });
  }
}
describe(WritableStreamDefaultWriter, ['abort', 'close', 'closed', 'desiredSize', 'ready', 'releaseLock', 'write']);

function unbound() {
  return new ERR_INVALID_STATE.TypeError('Writer is not bound to a WritableStream');
}

function rejectReady(writer, error) {
  const state = writer[kState];
  if (state.ready.state === 0) state.ready.reject(error);
  else state.ready = rejectedDeferred(error);
}

function rejectClosed(writer, error) {
  const state = writer[kState];
  if (state.closed.state === 0) state.closed.reject(error);
  else state.closed = rejectedDeferred(error);
}

function releaseWriter(writer) {
  const error = new ERR_INVALID_STATE.TypeError('Writer has been released');
  rejectReady(writer, error);
  rejectClosed(writer, error);
  writer[kState].stream[kState].writer = undefined;
  writer[kState].stream = undefined;
}

function desiredSize(stream) {
  const state = stream[kState];
  switch (state.state) {
    case 'errored':
    case 'erroring': return null;
    case 'closed': return 0;
    default: return controllerDesiredSize(state.controller[kState]);
  }
}

// close() unless it is closed or closing already, for pipes.
function closeWithErrorPropagation(writer) {
  const { stream } = writer[kState];
  const state = stream[kState];
  if (isClosing(stream) || state.state === 'closed') return Promise.resolve();
  if (state.state === 'errored') return Promise.reject(state.storedError);
  return closeStream(stream);
}

function write(writer, chunk) {
  const { stream } = writer[kState];
  const state = stream[kState];
  const controller = state.controller[kState];
  let size = 1;
  if (controller.size !== undefined) {
    try {
      size = apply(controller.size, undefined, [chunk]);
    } catch (error) {
      errorIfNeeded(state.controller, error);
    }
  }
  if (stream !== writer[kState].stream) {
    return Promise.reject(new ERR_INVALID_STATE.TypeError('Mismatched WritableStreams'));
  }
  if (state.state === 'errored') return Promise.reject(state.storedError);
  if (isClosing(stream) || state.state === 'closed') {
    return Promise.reject(new ERR_INVALID_STATE.TypeError('WritableStream is closed'));
  }
  if (state.state === 'erroring') return Promise.reject(state.storedError);
  const promise = new Promise((resolve, reject) => {
    state.writeRequests.push({ resolve, reject });
  });
  try {
    pushSized(controller, chunk, size);
  } catch (error) {
    errorIfNeeded(state.controller, error);
    return promise;
  }
  if (!isClosing(stream) && state.state === 'writable') {
    updateBackpressure(stream, controllerDesiredSize(controller) <= 0);
  }
  advance(state.controller);
  return promise;
}

// --- the controller ---------------------------------------------------------

class WritableStreamDefaultController {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get signal() {
    if (!isController(this)) throw new ERR_INVALID_THIS('WritableStreamDefaultController');
    const state = this[kState];
    // Made when somebody wants it; it may be aborted by then.
    if (state.abortController === undefined) {
      state.abortController = new AbortController();
      if (state.abortReason !== undefined) state.abortController.abort(state.abortReason.reason);
    }
    return state.abortController.signal;
  }

  error(error = undefined) {
    if (!isController(this)) throw new ERR_INVALID_THIS('WritableStreamDefaultController');
    errorIfNeeded(this, error);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'WritableStreamDefaultController', { stream: this[kState].stream });
  }
}
describe(WritableStreamDefaultController, ['error', 'signal']);

function setUpFromSink(stream, sink, highWaterMark, size) {
  const controller = construct(WritableStreamDefaultController, undefined);
  const { start, write, close, abort } = sink;
  const writeAlgorithm = callbackOf('sink.write', write, sink);
  const closeAlgorithm = callbackOf('sink.close', close, sink);
  const abortAlgorithm = callbackOf('sink.abort', abort, sink);
  const startAlgorithm = start === undefined ? nothing : () => {
    if (typeof start !== 'function') throw new TypeError('Bind must be called on a function');
    return apply(start, sink, [controller]);
  };
  setUp(stream, controller, startAlgorithm, writeAlgorithm, () => closeAlgorithm(), (reason) => abortAlgorithm(reason),
    highWaterMark, size);
}

function setUp(stream, controller, start, writeAlgorithm, close, abort, highWaterMark, size) {
  const state = {
    kind: 'WritableStreamDefaultController',
    stream,
    queue: new Queue(),
    sizes: undefined,
    total: 0,
    started: false,
    highWaterMark,
    size,
    write: writeAlgorithm,
    close,
    abort,
    abortController: undefined,
    abortReason: undefined,
  };
  controller[kState] = state;
  stream[kState].controller = controller;
  updateBackpressure(stream, controllerDesiredSize(state) <= 0);
  whenSettled(start(), () => {
    state.started = true;
    advance(controller);
  }, (error) => {
    state.started = true;
    dealWithRejection(stream, error);
  });
}

function controllerDesiredSize(state) {
  return state.highWaterMark - state.total;
}

function clearAlgorithms(state) {
  state.write = undefined;
  state.close = undefined;
  state.abort = undefined;
  state.size = undefined;
}

function errorIfNeeded(controller, error) {
  const { stream } = controller[kState];
  if (stream[kState].state !== 'writable') return;
  clearAlgorithms(controller[kState]);
  startErroring(stream, error);
}

// Starts the next operation of the sink if none is running.
function advance(controller) {
  const state = controller[kState];
  const { stream } = state;
  const streamState = stream[kState];
  if (!state.started || streamState.inFlightWrite !== undefined) return;
  if (streamState.state === 'erroring') {
    finishErroring(stream);
    return;
  }
  if (state.queue.length === 0) return;
  const chunk = state.queue.peek();
  if (chunk === CLOSE) processClose(controller);
  else processWrite(controller, chunk);
}

function processClose(controller) {
  const state = controller[kState];
  const { stream } = state;
  const streamState = stream[kState];
  streamState.inFlightClose = streamState.closeRequest;
  streamState.closeRequest = undefined;
  shiftSized(state);
  const result = state.close();
  clearAlgorithms(state);
  whenSettled(result, () => {
    streamState.inFlightClose.resolve();
    streamState.inFlightClose = undefined;
    if (streamState.state === 'erroring') {
      streamState.storedError = undefined;
      if (streamState.abortRequest !== undefined) {
        streamState.abortRequest.resolve();
        streamState.abortRequest = undefined;
      }
    }
    streamState.state = 'closed';
    if (streamState.writer !== undefined) streamState.writer[kState].closed.resolve();
    streamState.closed.resolve();
  }, (error) => {
    streamState.inFlightClose.reject(error);
    streamState.inFlightClose = undefined;
    if (streamState.abortRequest !== undefined) {
      streamState.abortRequest.reject(error);
      streamState.abortRequest = undefined;
    }
    dealWithRejection(stream, error);
  });
}

function processWrite(controller, chunk) {
  const state = controller[kState];
  const { stream } = state;
  const streamState = stream[kState];
  streamState.inFlightWrite = streamState.writeRequests.shift();
  whenSettled(state.write(chunk, controller), () => {
    streamState.inFlightWrite.resolve();
    streamState.inFlightWrite = undefined;
    shiftSized(state);
    if (!isClosing(stream) && streamState.state === 'writable') {
      updateBackpressure(stream, controllerDesiredSize(state) <= 0);
    }
    advance(controller);
  }, (error) => {
    if (streamState.state === 'writable') clearAlgorithms(state);
    streamState.inFlightWrite.reject(error);
    streamState.inFlightWrite = undefined;
    dealWithRejection(stream, error);
  });
}

module.exports = {
  WritableStream,
  WritableStreamDefaultController,
  WritableStreamDefaultWriter,
  // For the other files of this folder.
  abortStream,
  closeWithErrorPropagation,
  createWritableStream,
  desiredSize,
  errorIfNeeded,
  isClosing,
  isWritableStream,
  releaseWriter,
  write,
};
