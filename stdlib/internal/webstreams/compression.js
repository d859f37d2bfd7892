'use strict';

// CompressionStream and DecompressionStream: zlib's streams as web streams.

const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { customInspect, describe } = require('internal/webstreams/util');

const kInspect = Symbol.for('nodejs.util.inspect.custom');

const formats = {
  '__proto__': null,
  'deflate': ['createDeflate', 'createInflate'],
  'deflate-raw': ['createDeflateRaw', 'createInflateRaw'],
  'gzip': ['createGzip', 'createGunzip'],
  'brotli': ['createBrotliCompress', 'createBrotliDecompress'],
};

function open(kind, format, which) {
  format = `${format}`;
  const names = formats[format];
  if (names === undefined) {
    const error = new ERR_INVALID_ARG_VALUE('format', format);
    error.message = `Failed to construct '${kind}': 1st argument value '${format}' is not a valid enum value of type CompressionFormat.`;
    throw error;
  }
  const options = which === 1 && format !== 'brotli' ? { rejectGarbageAfterEnd: true } : undefined;
  const duplex = require('zlib')[names[which]](options);
  const { newReadableWritablePairFromDuplex } = require('internal/webstreams/adapters');
  return newReadableWritablePairFromDuplex(duplex);
}

class CompressionStream {
  #transform;

  constructor(format) {
    this.#transform = open('CompressionStream', format, 0);
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'CompressionStream', { readable: this.readable, writable: this.writable });
  }
}
describe(CompressionStream, ['readable', 'writable']);

class DecompressionStream {
  #transform;

  constructor(format) {
    this.#transform = open('DecompressionStream', format, 1);
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'DecompressionStream', { readable: this.readable, writable: this.writable });
  }
}
describe(DecompressionStream, ['readable', 'writable']);

module.exports = { CompressionStream, DecompressionStream };
