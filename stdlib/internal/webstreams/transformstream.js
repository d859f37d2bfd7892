'use strict';

// TransformStream and its controller (Streams Standard §6).
//
// A writable half whose writes wait while the readable half is full: that is
// `backpressure`, and `changed` settles when it changes.

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_INVALID_THIS },
} = require('internal/errors');
const {
  kValidateObjectAllowObjects, kValidateObjectAllowObjectsAndNull, validateObject,
} = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const {
  Deferred, callbackOf, construct, customInspect, describe, extractHighWaterMark, extractSizeAlgorithm,
  forbidCloning, hasBrand,
  kState, onSettled,
} = require('internal/webstreams/util');
const readable = require('internal/webstreams/readablestream');
const writable = require('internal/webstreams/writablestream');

const { apply } = Reflect;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

const isTransformStream = (value) => hasBrand(value, 'TransformStream');
const isController = (value) => hasBrand(value, 'TransformStreamDefaultController');

class TransformStream {
  constructor(transformer = kEmptyObject, writableStrategy = kEmptyObject, readableStrategy = kEmptyObject) {
    validateObject(transformer, 'transformer', kValidateObjectAllowObjects);
    validateObject(writableStrategy, 'writableStrategy', kValidateObjectAllowObjectsAndNull);
    validateObject(readableStrategy, 'readableStrategy', kValidateObjectAllowObjectsAndNull);
    const readableType = transformer?.readableType;
    const writableType = transformer?.writableType;
    if (readableType !== undefined) {
      throw new ERR_INVALID_ARG_VALUE.RangeError('transformer.readableType', readableType);
    }
    if (writableType !== undefined) {
      throw new ERR_INVALID_ARG_VALUE.RangeError('transformer.writableType', writableType);
    }
    const start = transformer?.start;
    const readableMark = extractHighWaterMark(readableStrategy?.highWaterMark, 0);
    const readableSize = extractSizeAlgorithm(readableStrategy?.size);
    const writableMark = extractHighWaterMark(writableStrategy?.highWaterMark, 1);
    const writableSize = extractSizeAlgorithm(writableStrategy?.size);

    let startDone;
    const started = new Promise((resolve) => {
      startDone = resolve;
    });
    initialize(this, started, writableMark, writableSize, readableMark, readableSize);
    const controller = construct(TransformStreamDefaultController, undefined);
    const { transform, flush, cancel } = transformer;
    const transformAlgorithm = transform === undefined ? (chunk) => enqueueOrReject(controller, chunk)
      : callbackOf('transformer.transform', transform, transformer);
    const flushAlgorithm = callbackOf('transformer.flush', flush, transformer);
    const cancelAlgorithm = callbackOf('transformer.cancel', cancel, transformer);
    setUp(this, controller, transformAlgorithm, flushAlgorithm, (reason) => cancelAlgorithm(reason));
    if (start === undefined) startDone();
    else startDone(callStart(start, transformer, controller));
  }

  get readable() {
    if (!isTransformStream(this)) throw new ERR_INVALID_THIS('TransformStream');
    return this[kState].readable;
  }

  get writable() {
    if (!isTransformStream(this)) throw new ERR_INVALID_THIS('TransformStream');
    return this[kState].writable;
  }

  [kInspect](depth, options) {
    const { readable, writable, backpressure } = this[kState];
    return customInspect(this, depth, options, 'TransformStream', { readable, writable, backpressure });
  }
}
describe(TransformStream, ['readable', 'writable']);
forbidCloning(TransformStream);

function callStart(start, transformer, controller) {
  if (typeof start !== 'function') throw new TypeError('FunctionPrototypeCall is not a function');
  return apply(start, transformer, [controller]);
}

function initialize(stream, started, writableMark, writableSize, readableMark, readableSize) {
  const state = {
    kind: 'TransformStream',
    readable: undefined,
    writable: undefined,
    controller: undefined,
    backpressure: undefined,
    changed: undefined,
  };
  stream[kState] = state;
  const start = () => started;
  state.writable = writable.createWritableStream(start, (chunk) => sinkWrite(stream, chunk), () => sinkClose(stream),
    (reason) => sinkAbort(stream, reason), writableMark, writableSize);
  state.readable = readable.createReadableStream(start, () => sourcePull(stream), (reason) => sourceCancel(stream, reason),
    readableMark, readableSize);
  setBackpressure(stream, true);
}

function setBackpressure(stream, backpressure) {
  const state = stream[kState];
  if (state.changed !== undefined) state.changed.resolve();
  state.changed = new Deferred();
  state.backpressure = backpressure;
}

function errorBoth(stream, error) {
  const state = stream[kState];
  readable.errorDefault(state.readable[kState].controller, error);
  errorWritableAndUnblock(stream, error);
}

function errorWritableAndUnblock(stream, error) {
  const state = stream[kState];
  clearAlgorithms(state.controller);
  writable.errorIfNeeded(state.writable[kState].controller, error);
  unblockWrite(stream);
}

function unblockWrite(stream) {
  if (stream[kState].backpressure) setBackpressure(stream, false);
}

// --- the controller ---------------------------------------------------------

class TransformStreamDefaultController {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get desiredSize() {
    if (!isController(this)) throw new ERR_INVALID_THIS('TransformStreamDefaultController');
    return readable.desiredSize(this[kState].stream[kState].readable[kState].controller);
  }

  enqueue(chunk = undefined) {
    if (!isController(this)) throw new ERR_INVALID_THIS('TransformStreamDefaultController');
    enqueue(this, chunk);
  }

  error(reason = undefined) {
    if (!isController(this)) throw new ERR_INVALID_THIS('TransformStreamDefaultController');
    errorBoth(this[kState].stream, reason);
  }

  terminate() {
    if (!isController(this)) throw new ERR_INVALID_THIS('TransformStreamDefaultController');
    const { stream } = this[kState];
    const controller = stream[kState].readable[kState].controller;
    if (readable.canCloseOrEnqueue(controller)) readable.closeDefault(controller);
    errorWritableAndUnblock(stream, new ERR_INVALID_STATE.TypeError('TransformStream has been terminated'));
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'TransformStreamDefaultController', { stream: this[kState].stream });
  }
}
describe(TransformStreamDefaultController, ['desiredSize', 'enqueue', 'error', 'terminate']);

function setUp(stream, controller, transform, flush, cancel) {
  // `finishing` is the promise of a close, abort or cancel under way.
  controller[kState] = {
    kind: 'TransformStreamDefaultController', stream, transform, flush, cancel, finishing: undefined,
  };
  stream[kState].controller = controller;
}

function clearAlgorithms(controller) {
  const state = controller[kState];
  state.transform = undefined;
  state.flush = undefined;
  state.cancel = undefined;
}

function enqueue(controller, chunk) {
  const { stream } = controller[kState];
  const state = stream[kState];
  const readableController = state.readable[kState].controller;
  if (!readable.canCloseOrEnqueue(readableController)) throw new ERR_INVALID_STATE.TypeError('Unable to enqueue');
  try {
    readable.enqueueDefault(readableController, chunk);
  } catch (error) {
    errorWritableAndUnblock(stream, error);
    throw state.readable[kState].storedError;
  }
  const backpressure = isFull(readableController);
  if (backpressure !== state.backpressure) setBackpressure(stream, true);
}

// The readable half would not pull.
function isFull(controller) {
  const { stream } = controller[kState];
  const { reader } = stream[kState];
  if (reader !== undefined && reader[kState].requests.length > 0) return false;
  return readable.desiredSize(controller) <= 0;
}

function enqueueOrReject(controller, chunk) {
  try {
    enqueue(controller, chunk);
  } catch (error) {
    return Promise.reject(error);
  }
}

function transformChunk(controller, chunk) {
  const result = controller[kState].transform(chunk, controller);
  if (result === undefined) return undefined;
  return onSettled(Promise.resolve(result), undefined, (error) => {
    errorBoth(controller[kState].stream, error);
    throw error;
  });
}

// --- the two halves' algorithms ---------------------------------------------

function sinkWrite(stream, chunk) {
  const state = stream[kState];
  if (!state.backpressure) return transformChunk(state.controller, chunk);
  return onSettled(state.changed.promise, () => {
    const { state: writableState, storedError } = state.writable[kState];
    if (writableState === 'erroring') throw storedError;
    return transformChunk(state.controller, chunk);
  });
}

// Runs `algorithm` as the end of the stream; `finish(promise)` settles it.
function finishWith(controller, algorithm, argument, onDone, onFail) {
  const state = controller[kState];
  if (state.finishing !== undefined) return state.finishing;
  let resolve;
  let reject;
  state.finishing = new Promise((res, rej) => {
    resolve = res;
    reject = rej;
  });
  const { finishing } = state;
  const result = algorithm(argument, controller);
  clearAlgorithms(controller);
  onSettled(Promise.resolve(result), () => onDone(resolve, reject), (error) => onFail(error, reject));
  return finishing;
}

function sinkAbort(stream, reason) {
  const state = stream[kState];
  const { controller } = state;
  const readableController = state.readable[kState].controller;
  return finishWith(controller, controller[kState].cancel, reason, (resolve, reject) => {
    if (state.readable[kState].state === 'errored') {
      reject(state.readable[kState].storedError);
    } else {
      readable.errorDefault(readableController, reason);
      resolve();
    }
  }, (error, reject) => {
    readable.errorDefault(readableController, error);
    reject(error);
  });
}

function sinkClose(stream) {
  const state = stream[kState];
  const { controller } = state;
  const readableController = state.readable[kState].controller;
  const { flush } = controller[kState];
  return finishWith(controller, () => flush(controller), undefined, (resolve, reject) => {
    if (state.readable[kState].state === 'errored') {
      reject(state.readable[kState].storedError);
    } else {
      if (readable.canCloseOrEnqueue(readableController)) readable.closeDefault(readableController);
      resolve();
    }
  }, (error, reject) => {
    readable.errorDefault(readableController, error);
    reject(error);
  });
}

function sourcePull(stream) {
  setBackpressure(stream, false);
  return stream[kState].changed.promise;
}

function sourceCancel(stream, reason) {
  const state = stream[kState];
  const { controller } = state;
  const writableController = state.writable[kState].controller;
  return finishWith(controller, controller[kState].cancel, reason, (resolve, reject) => {
    if (state.writable[kState].state === 'errored') {
      reject(state.writable[kState].storedError);
    } else {
      writable.errorIfNeeded(writableController, reason);
      unblockWrite(stream);
      resolve();
    }
  }, (error, reject) => {
    writable.errorIfNeeded(writableController, error);
    unblockWrite(stream);
    reject(error);
  });
}

module.exports = { TransformStream, TransformStreamDefaultController, isTransformStream };
