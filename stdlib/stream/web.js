'use strict';

// `stream/web`: the classes of internal/webstreams, each loaded when first read.

const { defineLazyProperties } = require('internal/util');

defineLazyProperties(module.exports, 'internal/webstreams/readablestream', [
  'ReadableStream', 'ReadableStreamDefaultReader',
]);
defineLazyProperties(module.exports, 'internal/webstreams/readablebytestream', [
  'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest', 'ReadableByteStreamController',
]);
defineLazyProperties(module.exports, 'internal/webstreams/readablestream', ['ReadableStreamDefaultController']);
defineLazyProperties(module.exports, 'internal/webstreams/transformstream', [
  'TransformStream', 'TransformStreamDefaultController',
]);
defineLazyProperties(module.exports, 'internal/webstreams/writablestream', [
  'WritableStream', 'WritableStreamDefaultWriter', 'WritableStreamDefaultController',
]);
defineLazyProperties(module.exports, 'internal/webstreams/queuingstrategies', [
  'ByteLengthQueuingStrategy', 'CountQueuingStrategy',
]);
defineLazyProperties(module.exports, 'internal/webstreams/encoding', ['TextEncoderStream', 'TextDecoderStream']);
defineLazyProperties(module.exports, 'internal/webstreams/compression', ['CompressionStream', 'DecompressionStream']);
