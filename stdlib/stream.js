'use strict';

// `stream`: the classes and functions of internal/streams under their public
// names. What many programs never touch is loaded when first used.

const { Stream } = require('internal/streams/legacy');
const Readable = require('internal/streams/readable');
const Writable = require('internal/streams/writable');
const Duplex = require('internal/streams/duplex');
const Transform = require('internal/streams/transform');
const PassThrough = require('internal/streams/passthrough');
const { eos } = require('internal/streams/end-of-stream');
const { addAbortSignal } = require('internal/streams/add-abort-signal');
const { pipeline } = require('internal/streams/pipeline');
const { destroyer } = require('internal/streams/destroy');
const utils = require('internal/streams/utils');

const { defineProperty } = Object;
const kPromisify = Symbol.for('nodejs.util.promisify.custom');

const operators = [
  'asIndexedPairs', 'compose', 'drop', 'filter', 'flatMap', 'map', 'take',
  'every', 'find', 'forEach', 'reduce', 'some', 'toArray',
];
for (const name of operators) {
  const method = {
    [name](fn, options) {
      if (new.target) {
        const { codes: { ERR_ILLEGAL_CONSTRUCTOR } } = require('internal/errors');
        throw new ERR_ILLEGAL_CONSTRUCTOR();
      }
      return require('internal/streams/operators')[name].apply(this, arguments);
    },
  }[name];
  defineProperty(Readable.prototype, name,
    { __proto__: null, configurable: true, enumerable: false, writable: true, value: method });
}

module.exports = Stream;
Object.assign(Stream, {
  isDestroyed: utils.isDestroyed,
  isDisturbed: utils.isDisturbed,
  isErrored: utils.isErrored,
  isReadable: utils.isReadable,
  isWritable: utils.isWritable,
  Readable,
  Writable,
  Duplex,
  Transform,
  PassThrough,
  duplexPair(options) {
    return require('internal/streams/duplexpair')(options);
  },
  pipeline,
  addAbortSignal,
  finished: eos,
  destroy: destroyer,
  compose(...streams) {
    return require('internal/streams/compose')(...streams);
  },
  setDefaultHighWaterMark: utils.setDefaultHighWaterMark,
  getDefaultHighWaterMark: utils.getDefaultHighWaterMark,
});

defineProperty(Stream, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() { return require('stream/promises'); },
});
defineProperty(eos, 'name', { __proto__: null, configurable: true, value: 'eos' });
defineProperty(eos, kPromisify, { __proto__: null, enumerable: true, get: () => require('stream/promises').finished });
defineProperty(pipeline, kPromisify, { __proto__: null, enumerable: true, get: () => require('stream/promises').pipeline });

Stream.Stream = Stream;
Stream._isArrayBufferView = ArrayBuffer.isView;
Stream._isUint8Array = function isUint8Array(value) {
  return value instanceof Uint8Array;
};
Stream._uint8ArrayToBuffer = function _uint8ArrayToBuffer(chunk) {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
};

const { Buffer } = internalBinding('buffer').constructors;

function web(name) {
  return function() {
    const { codes: { ERR_FEATURE_UNAVAILABLE_ON_PLATFORM } } = require('internal/errors');
    throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(name);
  };
}
for (const [target, names] of [
  [Readable, ['fromWeb', 'toWeb']], [Writable, ['fromWeb', 'toWeb']], [Duplex, ['fromWeb', 'toWeb']],
]) {
  for (const name of names) {
    target[name] = web(`stream.${target.name}.${name}`);
    defineProperty(target[name], 'name', { __proto__: null, configurable: true, value: name });
  }
}
