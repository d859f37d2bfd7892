'use strict';

// Readable byte streams: ReadableByteStreamController, the BYOB reader and its
// requests (Streams Standard §4.5 to §4.8).
//
// Owns: the queue of byte ranges and the list of pull-intos, the memory readers
// lent. Every buffer taken in is transferred: nobody outside may write to it.

const {
  codes: {
    ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_INVALID_THIS,
    ERR_OPERATION_FAILED, ERR_OUT_OF_RANGE,
  },
} = require('internal/errors');
const { validateBuffer, validateObject, kValidateObjectAllowObjectsAndNull } = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const {
  Queue, callbackOf, construct, customInspect, describe, hasBrand, kState, nothing, whenSettled,
} = require('internal/webstreams/util');
const {
  closeStream, errorStream, failRequests, isReadableStream, readerCancel, readerClosed, releaseReader,
  setUpReader,
} = require('internal/webstreams/readablestream');

const { apply } = Reflect;
const { transfer } = ArrayBuffer.prototype;
const { Buffer } = internalBinding('buffer').constructors;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

const isByobReader = (value) => hasBrand(value, 'ReadableStreamBYOBReader');
const isByobRequest = (value) => hasBrand(value, 'ReadableStreamBYOBRequest');
const isController = (value) => hasBrand(value, 'ReadableByteStreamController');

function take(buffer) {
  if (!(buffer instanceof ArrayBuffer)) {
    throw new ERR_OPERATION_FAILED.TypeError('The ArrayBuffer could not be transferred.');
  }
  return apply(transfer, buffer, []);
}

const isDetached = (buffer) => buffer.detached === true;

// --- the BYOB reader --------------------------------------------------------

class ReadableStreamBYOBReader {
  constructor(stream) {
    if (!isReadableStream(stream)) throw new ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
    if (!isController(stream[kState].controller)) {
      throw new ERR_INVALID_ARG_VALUE('stream', stream, 'must be a byte stream');
    }
    setUpReader(this, 'ReadableStreamBYOBReader', stream);
  }

  async read(view, options = kEmptyObject) {
    if (!isByobReader(this)) throw new ERR_INVALID_THIS('ReadableStreamBYOBReader');
    if (!ArrayBuffer.isView(view)) {
      throw new ERR_INVALID_ARG_TYPE('view', ['Buffer', 'TypedArray', 'DataView'], view);
    }
    validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
    if (view.byteLength === 0 || view.buffer.byteLength === 0) {
      throw new ERR_INVALID_STATE.TypeError('View or Viewed ArrayBuffer is zero-length or detached');
    }
    const min = options?.min ?? 1;
    if (typeof min !== 'number') throw new ERR_INVALID_ARG_TYPE('options.min', 'number', min);
    if (!Number.isInteger(min)) throw new ERR_INVALID_ARG_VALUE('options.min', min, 'must be an integer');
    if (min <= 0) throw new ERR_INVALID_ARG_VALUE('options.min', min, 'must be greater than 0');
    const length = view instanceof DataView ? view.byteLength : view.length;
    if (min > length) {
      throw new ERR_OUT_OF_RANGE('options.min', view instanceof DataView ? '<= view.byteLength' : '<= view.length', min);
    }
    if (this[kState].stream === undefined) {
      throw new ERR_INVALID_STATE.TypeError('The reader is not attached to a stream');
    }
    return new Promise((resolve, reject) => {
      readInto(this, view, min, {
        chunk: (value) => resolve({ value, done: false }),
        close: (value) => resolve({ value, done: true }),
        error: reject,
      });
    });
  }

  releaseLock() {
    if (!isByobReader(this)) throw new ERR_INVALID_THIS('ReadableStreamBYOBReader');
    if (this[kState].stream !== undefined) releaseByobReader(this);
  }

  get closed() {
    return readerClosed(this, isByobReader, 'ReadableStreamBYOBReader');
  }

  cancel(reason = undefined) {
    return readerCancel(this, isByobReader, 'ReadableStreamBYOBReader', reason);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableStreamBYOBReader', {
      stream: this[kState].stream,
      readIntoRequests: this[kState].requests.length,
      close: this.closed,
    });
  }
}
describe(ReadableStreamBYOBReader, ['cancel', 'closed', 'read', 'releaseLock']);

function releaseByobReader(reader) {
  releaseReader(reader);
  failRequests(reader, new ERR_INVALID_STATE.TypeError('Releasing reader'));
}

// `request` is { chunk(view), close(view), error(error) }.
function readInto(reader, view, min, request) {
  const { stream } = reader[kState];
  const state = stream[kState];
  state.disturbed = true;
  if (state.state === 'errored') request.error(state.storedError);
  else pullInto(state.controller, view, min, request);
}

// --- the BYOB request -------------------------------------------------------

class ReadableStreamBYOBRequest {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get view() {
    if (!isByobRequest(this)) throw new ERR_INVALID_THIS('ReadableStreamBYOBRequest');
    return this[kState].view;
  }

  respond(bytesWritten) {
    if (!isByobRequest(this)) throw new ERR_INVALID_THIS('ReadableStreamBYOBRequest');
    const { controller, view } = this[kState];
    if (controller === undefined) throw new ERR_INVALID_STATE.TypeError('This BYOB request has been invalidated');
    if (view.buffer.byteLength === 0) {
      throw new ERR_INVALID_STATE.TypeError('Viewed ArrayBuffer is zero-length or detached');
    }
    respond(controller, +bytesWritten);
  }

  respondWithNewView(view) {
    if (!isByobRequest(this)) throw new ERR_INVALID_THIS('ReadableStreamBYOBRequest');
    const { controller } = this[kState];
    if (controller === undefined) throw new ERR_INVALID_STATE.TypeError('This BYOB request has been invalidated');
    validateBuffer(view, 'view');
    if (isDetached(view.buffer)) throw new ERR_INVALID_STATE.TypeError('Viewed ArrayBuffer is detached');
    respondWithNewView(controller, view);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableStreamBYOBRequest', {
      view: this.view, controller: this[kState].controller,
    });
  }
}
describe(ReadableStreamBYOBRequest, ['respond', 'respondWithNewView', 'view']);

// --- the controller ---------------------------------------------------------

class ReadableByteStreamController {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get byobRequest() {
    if (!isController(this)) throw new ERR_INVALID_THIS('ReadableByteStreamController');
    return byobRequest(this);
  }

  get desiredSize() {
    if (!isController(this)) throw new ERR_INVALID_THIS('ReadableByteStreamController');
    return desiredSize(this);
  }

  close() {
    if (!isController(this)) throw new ERR_INVALID_THIS('ReadableByteStreamController');
    if (!canCloseOrEnqueue(this)) throw new ERR_INVALID_STATE.TypeError('ReadableStream is already closed');
    close(this);
  }

  enqueue(chunk) {
    if (!isController(this)) throw new ERR_INVALID_THIS('ReadableByteStreamController');
    validateBuffer(chunk);
    if (chunk.byteLength === 0 || chunk.buffer.byteLength === 0) {
      throw new ERR_INVALID_STATE.TypeError('chunk ArrayBuffer is zero-length or detached');
    }
    if (!canCloseOrEnqueue(this)) throw new ERR_INVALID_STATE.TypeError('ReadableStream is already closed');
    enqueue(this, chunk);
  }

  error(reason = undefined) {
    if (!isController(this)) throw new ERR_INVALID_THIS('ReadableByteStreamController');
    error(this, reason);
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ReadableByteStreamController', {});
  }
}
describe(ReadableByteStreamController, ['byobRequest', 'close', 'desiredSize', 'enqueue', 'error']);

function setUpFromSource(stream, source, highWaterMark) {
  const controller = construct(ReadableByteStreamController, undefined);
  const { start, pull, cancel, autoAllocateChunkSize } = source;
  const pullAlgorithm = callbackOf('source.pull', pull, source);
  const cancelAlgorithm = callbackOf('source.cancel', cancel, source);
  const startAlgorithm = start === undefined ? nothing : () => {
    if (typeof start !== 'function') throw new TypeError('Bind must be called on a function');
    return apply(start, source, [controller]);
  };
  if (autoAllocateChunkSize === 0) {
    throw new ERR_INVALID_ARG_VALUE('source.autoAllocateChunkSize', autoAllocateChunkSize);
  }
  setUp(stream, controller, startAlgorithm, pullAlgorithm, cancelAlgorithm, highWaterMark, autoAllocateChunkSize);
}

function setUp(stream, controller, start, pull, cancel, highWaterMark, autoAllocateChunkSize) {
  const state = {
    kind: 'ReadableByteStreamController',
    stream,
    // { buffer, offset, length } each
    queue: new Queue(),
    total: 0,
    started: false,
    closeRequested: false,
    pulling: false,
    pullAgain: false,
    highWaterMark,
    pull,
    cancel,
    autoAllocateChunkSize,
    pendingPullIntos: new Queue(),
    byobRequest: null,
    cancelSteps,
    pullSteps,
    releaseSteps,
  };
  controller[kState] = state;
  stream[kState].controller = controller;
  whenSettled(start(), () => {
    state.started = true;
    pullIfNeeded(controller);
  }, (reason) => error(controller, reason));
}

// A byte stream out of algorithms.
function createReadableByteStream(make, pull, cancel) {
  const stream = make();
  const controller = construct(ReadableByteStreamController, undefined);
  setUp(stream, controller, nothing, pull, cancel, 0, undefined);
  return stream;
}

function byobRequest(controller) {
  const state = controller[kState];
  if (state.byobRequest === null && state.pendingPullIntos.length > 0) {
    const first = state.pendingPullIntos.peek();
    const view = new Uint8Array(first.buffer, first.offset + first.filled, first.length - first.filled);
    state.byobRequest = construct(ReadableStreamBYOBRequest, { kind: 'ReadableStreamBYOBRequest', controller, view });
  }
  return state.byobRequest;
}

function invalidateByobRequest(controller) {
  const state = controller[kState];
  if (state.byobRequest === null) return;
  state.byobRequest[kState].controller = undefined;
  state.byobRequest[kState].view = null;
  state.byobRequest = null;
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
  controller[kState].pull = undefined;
  controller[kState].cancel = undefined;
}

function clearQueue(state) {
  state.queue = new Queue();
  state.total = 0;
}

function error(controller, reason) {
  const { stream } = controller[kState];
  if (stream[kState].state !== 'readable') return;
  invalidateByobRequest(controller);
  controller[kState].pendingPullIntos = new Queue();
  clearQueue(controller[kState]);
  clearAlgorithms(controller);
  errorStream(stream, reason);
}

function close(controller) {
  const state = controller[kState];
  if (!canCloseOrEnqueue(controller)) return;
  if (state.total > 0) {
    state.closeRequested = true;
    return;
  }
  if (state.pendingPullIntos.length > 0) {
    const first = state.pendingPullIntos.peek();
    if (first.filled % first.elementSize !== 0) {
      const reason = new ERR_INVALID_STATE.TypeError('Partial read');
      error(controller, reason);
      throw reason;
    }
  }
  clearAlgorithms(controller);
  closeStream(state.stream);
}

function readerOf(controller) {
  return controller[kState].stream[kState].reader;
}

function hasDefaultReader(controller) {
  return hasBrand(readerOf(controller), 'ReadableStreamDefaultReader');
}

function hasByobReader(controller) {
  return isByobReader(readerOf(controller));
}

function waitingRequests(controller) {
  return readerOf(controller)?.[kState].requests.length ?? 0;
}

function enqueue(controller, chunk) {
  const state = controller[kState];
  if (!canCloseOrEnqueue(controller)) return;
  const { byteOffset, byteLength } = chunk;
  if (isDetached(chunk.buffer)) throw new ERR_INVALID_STATE.TypeError('chunk ArrayBuffer is zero-length or detached');
  const buffer = take(chunk.buffer);
  if (state.pendingPullIntos.length > 0) {
    const first = state.pendingPullIntos.peek();
    if (isDetached(first.buffer)) {
      throw new ERR_INVALID_STATE.TypeError('Destination ArrayBuffer is detached');
    }
    invalidateByobRequest(controller);
    first.buffer = take(first.buffer);
    if (first.readerType === 'none') enqueueDetachedPullInto(controller, first);
  }
  if (hasDefaultReader(controller)) {
    const { requests } = readerOf(controller)[kState];
    while (state.queue.length > 0 && requests.length > 0) fillRequest(controller, requests.shift());
    if (requests.length === 0) {
      push(state, buffer, byteOffset, byteLength);
    } else {
      if (state.pendingPullIntos.length > 0) state.pendingPullIntos.shift();
      requests.shift().chunk(new Uint8Array(buffer, byteOffset, byteLength));
    }
  } else if (hasByobReader(controller)) {
    push(state, buffer, byteOffset, byteLength);
    commitFilled(controller);
  } else {
    push(state, buffer, byteOffset, byteLength);
  }
  pullIfNeeded(controller);
}

function push(state, buffer, offset, length) {
  state.queue.push({ buffer, offset, length });
  state.total += length;
}

function pushCopy(controller, buffer, offset, length) {
  push(controller[kState], buffer.slice(offset, offset + length), 0, length);
}

// A pull-into whose reader went away: what it has got becomes queue.
function enqueueDetachedPullInto(controller, pullInto) {
  if (pullInto.filled > 0) pushCopy(controller, pullInto.buffer, pullInto.offset, pullInto.filled);
  controller[kState].pendingPullIntos.shift();
}

function fillRequest(controller, request) {
  const state = controller[kState];
  const { buffer, offset, length } = state.queue.shift();
  state.total -= length;
  handleDrain(controller);
  request.chunk(new Uint8Array(buffer, offset, length));
}

function handleDrain(controller) {
  const state = controller[kState];
  if (state.total === 0 && state.closeRequested) {
    clearAlgorithms(controller);
    closeStream(state.stream);
  } else {
    pullIfNeeded(controller);
  }
}

function shouldPull(controller) {
  const state = controller[kState];
  if (!state.started || !canCloseOrEnqueue(controller)) return false;
  return waitingRequests(controller) > 0 || state.highWaterMark - state.total > 0;
}

function pullIfNeeded(controller) {
  const state = controller[kState];
  if (!shouldPull(controller)) return;
  if (state.pulling) {
    state.pullAgain = true;
    return;
  }
  state.pulling = true;
  whenSettled(state.pull(controller), () => {
    state.pulling = false;
    if (state.pullAgain) {
      state.pullAgain = false;
      pullIfNeeded(controller);
    }
  }, (reason) => error(controller, reason));
}

// --- pull-intos -------------------------------------------------------------

function pullInto(controller, view, min, request) {
  const state = controller[kState];
  const { stream } = state;
  const isDataView = view instanceof DataView;
  const elementSize = isDataView ? 1 : view.BYTES_PER_ELEMENT;
  const constructor = isDataView ? DataView : view.constructor;
  const { byteOffset, byteLength } = view;
  let buffer;
  try {
    buffer = take(view.buffer);
  } catch (reason) {
    request.error(reason);
    return;
  }
  const descriptor = {
    buffer,
    // The buffer may be detached meanwhile: its length is then lost.
    bufferLength: buffer.byteLength,
    offset: byteOffset,
    length: byteLength,
    filled: 0,
    minimum: min * elementSize,
    elementSize,
    constructor,
    readerType: 'byob',
  };
  const { requests } = readerOf(controller)[kState];
  if (state.pendingPullIntos.length > 0) {
    state.pendingPullIntos.push(descriptor);
    requests.push(request);
    return;
  }
  if (stream[kState].state === 'closed') {
    request.close(viewOf(descriptor));
    return;
  }
  if (state.total > 0) {
    if (fillFromQueue(controller, descriptor)) {
      const filled = viewOf(descriptor);
      handleDrain(controller);
      request.chunk(filled);
      return;
    }
    if (state.closeRequested) {
      const reason = new ERR_INVALID_STATE.TypeError('ReadableStream closed');
      error(controller, reason);
      request.error(reason);
      return;
    }
  }
  state.pendingPullIntos.push(descriptor);
  requests.push(request);
  pullIfNeeded(controller);
}

// The view to hand over; its memory is the reader's again.
function viewOf(descriptor) {
  const { constructor, filled, elementSize, offset } = descriptor;
  if (constructor === Buffer) return Buffer.from(take(descriptor.buffer), offset, filled);
  return new constructor(take(descriptor.buffer), offset, filled / elementSize);
}

// Copies from the queue; true when the reader's minimum is reached.
function fillFromQueue(controller, descriptor) {
  const state = controller[kState];
  const most = Math.min(state.total, descriptor.length - descriptor.filled);
  const mostFilled = descriptor.filled + most;
  const aligned = mostFilled - mostFilled % descriptor.elementSize;
  const ready = aligned >= descriptor.minimum;
  let left = ready ? aligned - descriptor.filled : most;
  while (left > 0) {
    const head = state.queue.peek();
    const count = Math.min(left, head.length);
    new Uint8Array(descriptor.buffer).set(new Uint8Array(head.buffer, head.offset, count), descriptor.offset + descriptor.filled);
    if (head.length === count) {
      state.queue.shift();
    } else {
      head.offset += count;
      head.length -= count;
    }
    state.total -= count;
    descriptor.filled += count;
    left -= count;
  }
  return ready;
}

function commit(stream, descriptor) {
  const view = viewOf(descriptor);
  const done = stream[kState].state === 'closed';
  const request = stream[kState].reader[kState].requests.shift();
  if (done && descriptor.readerType === 'byob') request.close(view);
  else if (done) request.close();
  else request.chunk(view);
}

// Hands over all pull-intos the queue can fill.
function commitFilled(controller) {
  const state = controller[kState];
  const ready = [];
  while (state.pendingPullIntos.length > 0 && state.total > 0) {
    const first = state.pendingPullIntos.peek();
    if (!fillFromQueue(controller, first)) break;
    invalidateByobRequest(controller);
    state.pendingPullIntos.shift();
    ready.push(first);
  }
  for (let i = 0; i < ready.length; i++) commit(state.stream, ready[i]);
}

function respond(controller, bytesWritten) {
  const state = controller[kState];
  const first = state.pendingPullIntos.peek();
  if (state.stream[kState].state === 'closed') {
    if (bytesWritten !== 0) throw new ERR_INVALID_ARG_VALUE('bytesWritten', bytesWritten);
  } else {
    if (!bytesWritten) throw new ERR_INVALID_ARG_VALUE('bytesWritten', bytesWritten);
    if (first.filled + bytesWritten > first.length) throw new ERR_INVALID_ARG_VALUE.RangeError('bytesWritten', bytesWritten);
  }
  first.buffer = take(first.buffer);
  respondInternal(controller, bytesWritten);
}

function respondWithNewView(controller, view) {
  const state = controller[kState];
  const first = state.pendingPullIntos.peek();
  const { byteLength, byteOffset, buffer } = view;
  if (state.stream[kState].state === 'closed') {
    if (byteLength !== 0) throw new ERR_INVALID_STATE.TypeError('View is not zero-length');
  } else if (byteLength === 0) {
    throw new ERR_INVALID_STATE.TypeError('View is zero-length');
  }
  if (first.offset + first.filled !== byteOffset) {
    throw new ERR_INVALID_ARG_VALUE.RangeError('view', view);
  }
  if (first.bufferLength !== buffer.byteLength) throw new ERR_INVALID_ARG_VALUE.RangeError('view', view);
  if (first.filled + byteLength > first.length) throw new ERR_INVALID_ARG_VALUE.RangeError('view', view);
  first.buffer = take(buffer);
  respondInternal(controller, byteLength);
}

function respondInternal(controller, bytesWritten) {
  const state = controller[kState];
  const first = state.pendingPullIntos.peek();
  invalidateByobRequest(controller);
  if (state.stream[kState].state === 'closed') {
    respondClosed(controller, first);
  } else {
    respondReadable(controller, bytesWritten, first);
  }
  pullIfNeeded(controller);
}

function respondClosed(controller, first) {
  const state = controller[kState];
  if (first.readerType === 'none') state.pendingPullIntos.shift();
  if (!hasByobReader(controller)) return;
  const ready = [];
  for (let i = waitingRequests(controller); i > 0; i--) ready.push(state.pendingPullIntos.shift());
  for (let i = 0; i < ready.length; i++) commit(state.stream, ready[i]);
}

function respondReadable(controller, bytesWritten, first) {
  const state = controller[kState];
  first.filled += bytesWritten;
  if (first.readerType === 'none') {
    enqueueDetachedPullInto(controller, first);
    commitFilled(controller);
    return;
  }
  if (first.filled < first.minimum) return;
  state.pendingPullIntos.shift();
  const remainder = first.filled % first.elementSize;
  if (remainder > 0) {
    const end = first.offset + first.filled;
    pushCopy(controller, first.buffer, end - remainder, remainder);
    first.filled -= remainder;
  }
  commit(state.stream, first);
  commitFilled(controller);
}

// --- what the stream asks of its controller ---------------------------------

function cancelSteps(controller, reason) {
  const state = controller[kState];
  invalidateByobRequest(controller);
  state.pendingPullIntos = new Queue();
  clearQueue(state);
  const { cancel } = state;
  try {
    return cancel(reason);
  } finally {
    clearAlgorithms(controller);
  }
}

function pullSteps(controller, request) {
  const state = controller[kState];
  if (state.total > 0) {
    fillRequest(controller, request);
    return;
  }
  const { autoAllocateChunkSize } = state;
  if (autoAllocateChunkSize !== undefined) {
    let buffer;
    try {
      buffer = new ArrayBuffer(autoAllocateChunkSize);
    } catch (reason) {
      request.error(reason);
      return;
    }
    state.pendingPullIntos.push({
      buffer,
      bufferLength: autoAllocateChunkSize,
      offset: 0,
      length: autoAllocateChunkSize,
      filled: 0,
      minimum: 1,
      elementSize: 1,
      constructor: Uint8Array,
      readerType: 'default',
    });
  }
  readerOf(controller)[kState].requests.push(request);
  pullIfNeeded(controller);
}

function releaseSteps(controller) {
  const state = controller[kState];
  if (state.pendingPullIntos.length === 0) return;
  const first = state.pendingPullIntos.peek();
  first.readerType = 'none';
  state.pendingPullIntos = new Queue();
  state.pendingPullIntos.push(first);
}

module.exports = {
  ReadableByteStreamController,
  ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest,
  // For the other files of this folder.
  byobRequest,
  close,
  createReadableByteStream,
  enqueue,
  error,
  readInto,
  releaseByobReader,
  respond,
  respondWithNewView,
  setUpFromSource,
};
