'use strict';

// `buffer`: the module object around the native Buffer.
//
// Owns: the deprecation warning of `Buffer()`, `SlowBuffer`, the DOMExceptions
// of atob and btoa, the lazily loaded Blob and File. Buffer itself, all its
// methods and the codecs are native (crates/buffer) and exist before this file
// is loaded. Must not know: streams and files.

const binding = internalBinding('buffer');
const { Buffer } = binding.constructors;
const { defineProperties } = Object;

const MAX_LENGTH = 2 ** 53 - 1;
const MAX_STRING_LENGTH = 0x1fffffe8;

let warned = false;
binding.setHooks(function warnLegacy() {
  if (!warned) warned = require('internal/buffer/rare').warnLegacy();
}, function inspectExtra(buffer, options) {
  const keys = internalBinding('util').getOwnNonIndexProperties(buffer, options.showHidden ? 0 : 2);
  return keys.length === 0 ? '' : require('internal/buffer/rare').inspectKeys(buffer, keys, options);
});

function SlowBuffer(size) {
  return Buffer.allocUnsafeSlow(size);
}
Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype);
Object.setPrototypeOf(SlowBuffer, Uint8Array);

function decoded(result) {
  if (typeof result === 'string') return result;
  const DOMException = require('internal/per_context/domexception').DOMException;
  throw new DOMException(
    result === -1 ? 'Invalid character' : 'The string to be decoded is not correctly encoded.',
    'InvalidCharacterError');
}

function missingInput() {
  const { codes: { ERR_MISSING_ARGS } } = require('internal/errors');
  return new ERR_MISSING_ARGS('input');
}

function atob(input) {
  if (arguments.length === 0) throw missingInput();
  return decoded(binding.atob(input));
}

function btoa(input) {
  if (arguments.length === 0) throw missingInput();
  return decoded(binding.btoa(input));
}

function transcode(source, fromEncoding, toEncoding) {
  const result = binding.transcode(source, fromEncoding, toEncoding);
  if (result !== undefined) return result;
  const code = 'U_ILLEGAL_ARGUMENT_ERROR';
  const error = new Error(`Unable to transcode Buffer [${code}]`);
  error.code = code;
  error.errno = 1;
  throw error;
}

module.exports = {
  Buffer,
  SlowBuffer,
  transcode,
  isUtf8: binding.isUtf8,
  isAscii: binding.isAscii,
  kMaxLength: MAX_LENGTH,
  kStringMaxLength: MAX_STRING_LENGTH,
  btoa,
  atob,
};

// A property that loads its module when first read.
function lazy(id, name) {
  const replace = (value) => Object.defineProperty(module.exports, name,
    { __proto__: null, configurable: true, enumerable: true, writable: true, value });
  return {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      const value = require(id)[name];
      replace(value);
      return value;
    },
    set: replace,
  };
}

defineProperties(module.exports, {
  constants: {
    __proto__: null,
    configurable: false,
    enumerable: true,
    value: defineProperties({}, {
      MAX_LENGTH: { __proto__: null, enumerable: true, value: MAX_LENGTH },
      MAX_STRING_LENGTH: { __proto__: null, enumerable: true, value: MAX_STRING_LENGTH },
    }),
  },
  INSPECT_MAX_BYTES: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return binding.inspectMaxBytes(); },
    set(value) { binding.inspectMaxBytes(value); },
  },
  Blob: lazy('internal/blob', 'Blob'),
  resolveObjectURL: lazy('internal/blob', 'resolveObjectURL'),
  File: lazy('internal/file', 'File'),
});
