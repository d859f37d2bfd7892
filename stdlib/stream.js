'use strict';

// `stream`: the classes and functions of internal/streams under their public
// names. Readable and Writable are loaded with it, all else when first used.

const { Stream } = require('internal/streams/legacy');
const Readable = require('internal/streams/readable');
const Writable = require('internal/streams/writable');
const { destroyer } = require('internal/streams/destroy');
const utils = require('internal/streams/utils');

const { Buffer } = internalBinding('buffer').constructors;
const { defineProperty } = Object;

// A property that loads its module when first read; `pick` takes it out.
function lazy(target, name, id, pick) {
  const replace = (value) => defineProperty(target, name,
    { __proto__: null, configurable: true, enumerable: true, writable: true, value });
  defineProperty(target, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      const value = pick(require(id));
      replace(value);
      return value;
    },
    set: replace,
  });
}
const itself = (value) => value;

module.exports = Stream;
Stream.isDestroyed = utils.isDestroyed;
Stream.isDisturbed = utils.isDisturbed;
Stream.isErrored = utils.isErrored;
Stream.isReadable = utils.isReadable;
Stream.isWritable = utils.isWritable;
Stream.Readable = Readable;
Stream.Writable = Writable;
lazy(Stream, 'Duplex', 'internal/streams/duplex', itself);
lazy(Stream, 'Transform', 'internal/streams/transform', itself);
lazy(Stream, 'PassThrough', 'internal/streams/passthrough', itself);
lazy(Stream, 'duplexPair', 'internal/streams/duplexpair', itself);
lazy(Stream, 'pipeline', 'internal/streams/pipeline', (m) => m.pipeline);
lazy(Stream, 'addAbortSignal', 'internal/streams/add-abort-signal', (m) => m.addAbortSignal);
lazy(Stream, 'finished', 'internal/streams/end-of-stream', (m) => m.eos);
Stream.destroy = destroyer;
lazy(Stream, 'compose', 'internal/streams/compose', itself);
Stream.setDefaultHighWaterMark = utils.setDefaultHighWaterMark;
Stream.getDefaultHighWaterMark = utils.getDefaultHighWaterMark;
defineProperty(Stream, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() { return require('stream/promises'); },
});
Stream.Stream = Stream;
Stream._isArrayBufferView = ArrayBuffer.isView;
Stream._isUint8Array = function isUint8Array(value) {
  return value instanceof Uint8Array;
};
Stream._uint8ArrayToBuffer = function _uint8ArrayToBuffer(chunk) {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
};
