'use strict';

// TextEncoder and TextDecoder.
//
// Owns: argument checks, the classes, their inspect forms. Decoding is native
// (crates/buffer/src/encoding.rs); a native decoder is made only when a text
// comes in several chunks.

const binding = internalBinding('buffer');
const {
  codes: { ERR_ENCODING_NOT_SUPPORTED, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS },
} = require('internal/errors');
const { defineProperties } = Object;

const kInspect = Symbol.for('nodejs.util.inspect.custom');
const kDecoder = Symbol('decoder');
const kFlags = Symbol('flags');
const kEncoding = Symbol('encoding');
const kHandle = Symbol('handle');
const kEncoder = Symbol('encoder');

const FATAL = 2;
const IGNORE_BOM = 4;

function checkDecoder(value) {
  if (value == null || value[kDecoder] === undefined) throw new ERR_INVALID_THIS('TextDecoder');
}

function checkEncoder(value) {
  if (value == null || value[kEncoder] !== true) throw new ERR_INVALID_THIS('TextEncoder');
}

class TextEncoder {
  constructor() {
    this[kEncoder] = true;
  }

  get encoding() {
    checkEncoder(this);
    return 'utf-8';
  }

  encode(input = '') {
    checkEncoder(this);
    return binding.encodeUtf8(input);
  }

  encodeInto(src, dest) {
    checkEncoder(this);
    return binding.encodeInto(src, dest);
  }

  [kInspect](depth, options) {
    checkEncoder(this);
    if (typeof depth === 'number' && depth < 0) return this;
    const shown = { encoding: this.encoding };
    return require('util').inspect(shown, options);
  }
}

class TextDecoder {
  constructor(encoding = 'utf-8', options = undefined) {
    encoding = `${encoding}`;
    if (options != null && typeof options !== 'object' && typeof options !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('options', 'object', options);
    }
    const name = binding.encodingFromLabel(encoding);
    if (name === undefined) throw new ERR_ENCODING_NOT_SUPPORTED(encoding);
    let flags = 0;
    if (options != null) {
      if (options.fatal) flags |= FATAL;
      if (options.ignoreBOM) flags |= IGNORE_BOM;
    }
    this[kDecoder] = true;
    this[kFlags] = flags;
    this[kEncoding] = name;
    this[kHandle] = undefined;
  }

  decode(input = undefined, options = undefined) {
    checkDecoder(this);
    const name = this[kEncoding];
    const flags = this[kFlags];
    let handle = this[kHandle];
    const stream = options != null && Boolean(options.stream);
    if (!stream && handle === undefined) return binding.decodeWhole(name, flags, input);
    if (handle === undefined) handle = binding.makeDecoder(name, flags);
    // Gone unless the chunk decodes: an error also ends the text.
    this[kHandle] = undefined;
    const text = binding.decodeChunk(handle, name, flags, input, !stream);
    if (stream) this[kHandle] = handle;
    return text;
  }

  get encoding() {
    checkDecoder(this);
    return this[kEncoding];
  }

  get fatal() {
    checkDecoder(this);
    return (this[kFlags] & FATAL) !== 0;
  }

  get ignoreBOM() {
    checkDecoder(this);
    return (this[kFlags] & IGNORE_BOM) !== 0;
  }

  [kInspect](depth, options) {
    checkDecoder(this);
    if (typeof depth === 'number' && depth < 0) return this;
    const shown = { encoding: this.encoding, fatal: this.fatal, ignoreBOM: this.ignoreBOM };
    if (options?.showHidden) {
      shown[kFlags] = this[kFlags];
      shown[kHandle] = this[kHandle];
      options = { ...options, showHidden: false };
    }
    return `${this.constructor.name} ${require('util').inspect(shown, options)}`;
  }
}

const shown = { __proto__: null, enumerable: true };
const tag = (value) => ({ __proto__: null, configurable: true, value });
defineProperties(TextEncoder.prototype, {
  encode: shown,
  encodeInto: shown,
  encoding: shown,
  [Symbol.toStringTag]: tag('TextEncoder'),
});
defineProperties(TextDecoder.prototype, {
  decode: shown,
  encoding: shown,
  fatal: shown,
  ignoreBOM: shown,
  [Symbol.toStringTag]: tag('TextDecoder'),
});

module.exports = { TextEncoder, TextDecoder };
