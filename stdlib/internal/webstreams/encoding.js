'use strict';

// TextEncoderStream and TextDecoderStream: the classes of internal/encoding
// around a TransformStream.

const { TextDecoder, TextEncoder } = require('internal/encoding');
const { codes: { ERR_INVALID_THIS } } = require('internal/errors');
const { customInspect, describe } = require('internal/webstreams/util');
const { TransformStream } = require('internal/webstreams/transformstream');

const kInspect = Symbol.for('nodejs.util.inspect.custom');

class TextEncoderStream {
  #encoder;
  #transform;

  constructor() {
    const encoder = new TextEncoder();
    // Half of a surrogate pair at the end of a chunk waits for the other half.
    let pending = '';
    this.#transform = new TransformStream({
      transform(chunk, controller) {
        chunk = `${chunk}`;
        if (chunk === '') return;
        chunk = pending + chunk;
        pending = '';
        const last = chunk.charCodeAt(chunk.length - 1);
        if (last >= 0xd800 && last <= 0xdbff) {
          pending = chunk[chunk.length - 1];
          chunk = chunk.slice(0, -1);
        }
        if (chunk !== '') controller.enqueue(encoder.encode(chunk));
      },
      flush(controller) {
        if (pending !== '') controller.enqueue(new Uint8Array([0xef, 0xbf, 0xbd]));
      },
    });
    this.#encoder = encoder;
  }

  get encoding() {
    return this.#encoder.encoding;
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }

  [kInspect](depth, options) {
    if (this == null || !(#encoder in this)) throw new ERR_INVALID_THIS('TextEncoderStream');
    return customInspect(this, depth, options, 'TextEncoderStream', {
      encoding: this.encoding, readable: this.readable, writable: this.writable,
    });
  }
}
describe(TextEncoderStream, ['encoding', 'readable', 'writable'], false);

class TextDecoderStream {
  #decoder;
  #transform;

  constructor(encoding = 'utf-8', options = {}) {
    const decoder = new TextDecoder(encoding, options);
    this.#transform = new TransformStream({
      transform(chunk, controller) {
        const text = decoder.decode(chunk, { stream: true });
        if (text !== '') controller.enqueue(text);
      },
      flush(controller) {
        const text = decoder.decode();
        if (text !== '') controller.enqueue(text);
        controller.terminate();
      },
    });
    this.#decoder = decoder;
  }

  get encoding() {
    return this.#decoder.encoding;
  }

  get fatal() {
    return this.#decoder.fatal;
  }

  get ignoreBOM() {
    return this.#decoder.ignoreBOM;
  }

  get readable() {
    return this.#transform.readable;
  }

  get writable() {
    return this.#transform.writable;
  }

  [kInspect](depth, options) {
    if (this == null || !(#decoder in this)) throw new ERR_INVALID_THIS('TextDecoderStream');
    return customInspect(this, depth, options, 'TextDecoderStream', {
      encoding: this.encoding,
      fatal: this.fatal,
      ignoreBOM: this.ignoreBOM,
      readable: this.readable,
      writable: this.writable,
    });
  }
}
describe(TextDecoderStream, ['encoding', 'fatal', 'ignoreBOM', 'readable', 'writable'], false);

module.exports = { TextDecoderStream, TextEncoderStream };
