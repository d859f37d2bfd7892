'use strict';

// Cipheriv and Decipheriv, and what is known of ciphers.

const {
  codes: {
    ERR_CRYPTO_INVALID_STATE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_UNKNOWN_ENCODING,
  },
} = require('internal/errors');
const { validateEncoding, validateInt32, validateObject, validateString } = require('internal/validators');
const { getBytes, getSecretBytes, isView, stringBytes, viewBytes } = require('internal/crypto/util');
const { normalizeEncoding } = require('internal/util');
const LazyTransform = require('internal/crypto/lazy_transform');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const { setPrototypeOf } = Object;
const kState = Symbol('kState');
const kDecoder = Symbol('kDecoder');
const kShortTags = Symbol('kShortTags');
let warned = false;

function unsignedOption(options, key) {
  const value = options?.[key];
  if (value === undefined || value === null) return undefined;
  if (value >>> 0 !== value || value < 0) throw new ERR_INVALID_ARG_VALUE(`options.${key}`, value);
  return value;
}

function open(self, encrypts, cipher, key, iv, options) {
  validateString(cipher, 'cipher');
  const encoding = options?.encoding;
  const keyBytes = getSecretBytes(key, encoding);
  const ivBytes = iv === null ? undefined : getBytes(iv, 'iv', encoding);
  const length = unsignedOption(options, 'authTagLength');
  LazyTransform.call(self, options);
  self[kShortTags] = !encrypts && length === undefined && /gcm$/i.test(cipher);
  self[kState] = binding.cipherOpen(encrypts, cipher, keyBytes, ivBytes, length);
  self[kDecoder] = null;
}

// Text may end in the middle of a character: the decoder keeps the rest.
function decode(self, bytes, encoding, last) {
  if (!encoding || encoding === 'buffer') return bytes;
  const normal = normalizeEncoding(encoding);
  if (normal === undefined) throw new ERR_UNKNOWN_ENCODING(encoding);
  if (self[kDecoder] === null) {
    const { StringDecoder } = require('string_decoder');
    self[kDecoder] = new StringDecoder(encoding);
  } else if (self[kDecoder].encoding !== normal) {
    throw new ERR_INVALID_STATE_ENCODING();
  }
  return last ? self[kDecoder].end(bytes) : self[kDecoder].write(bytes);
}

function ERR_INVALID_STATE_ENCODING() {
  const { codes: { ERR_INTERNAL_ASSERTION } } = require('internal/errors');
  return new ERR_INTERNAL_ASSERTION('Cannot change encoding');
}

function update(data, inputEncoding, outputEncoding) {
  if (typeof data === 'string') {
    validateEncoding(data, inputEncoding);
    data = stringBytes(data, inputEncoding);
  } else if (isView(data)) {
    data = viewBytes(data);
  } else {
    throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  // OpenSSL counts in 31 bits.
  if (data.byteLength >= 0x7FFF_FFF0) throw new Error('Trying to add data in unsupported state');
  return decode(this, binding.cipherUpdate(this[kState], data), outputEncoding, false);
}

function final(outputEncoding) {
  return decode(this, binding.cipherFinal(this[kState]), outputEncoding, true);
}

function _transform(chunk, encoding, callback) {
  this.push(this.update(chunk, encoding));
  callback();
}

function _flush(callback) {
  try {
    this.push(this.final());
  } catch (error) {
    callback(error);
    return;
  }
  callback();
}

function setAutoPadding(autoPadding) {
  if (!binding.cipherPadding(this[kState], autoPadding === undefined ? true : !!autoPadding)) {
    throw new ERR_CRYPTO_INVALID_STATE('setAutoPadding');
  }
  return this;
}

function setAAD(aadbuf, options) {
  const encoding = options?.encoding;
  const bytes = getBytes(aadbuf, 'aadbuf', encoding);
  const length = unsignedOption(options, 'plaintextLength');
  if (!binding.cipherAad(this[kState], bytes, length)) throw new ERR_CRYPTO_INVALID_STATE('setAAD');
  return this;
}

function Cipheriv(cipher, key, iv, options) {
  if (!(this instanceof Cipheriv)) return new Cipheriv(cipher, key, iv, options);
  open(this, true, cipher, key, iv, options);
}

function Decipheriv(cipher, key, iv, options) {
  if (!(this instanceof Decipheriv)) return new Decipheriv(cipher, key, iv, options);
  open(this, false, cipher, key, iv, options);
}

[Cipheriv, Decipheriv].forEach((Class) => {
  setPrototypeOf(Class.prototype, LazyTransform.prototype);
  setPrototypeOf(Class, LazyTransform);
  Object.assign(Class.prototype, { _flush, _transform, final, setAAD, setAutoPadding, update });
});

Cipheriv.prototype.getAuthTag = function getAuthTag() {
  const tag = binding.cipherTag(this[kState]);
  if (tag === undefined) throw new ERR_CRYPTO_INVALID_STATE('getAuthTag');
  return tag;
};

Decipheriv.prototype.setAuthTag = function setAuthTag(tagbuf, encoding) {
  const bytes = getBytes(tagbuf, 'buffer', encoding);
  if (!binding.cipherSetTag(this[kState], bytes)) throw new ERR_CRYPTO_INVALID_STATE('setAuthTag');
  if (this[kShortTags] && bytes.byteLength < 16 && !warned) {
    warned = true;
    process.emitWarning(
      'Using AES-GCM authentication tags of less than 128 bits without specifying the authTagLength option when ' +
      'initializing decryption is deprecated.', 'DeprecationWarning', 'DEP0182');
  }
  return this;
};

function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw new ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], nameOrNid);
  }
  if (typeof nameOrNid === 'number') validateInt32(nameOrNid, 'nameOrNid');
  let keyLength, ivLength;
  if (options !== undefined) {
    validateObject(options, 'options');
    ({ keyLength, ivLength } = options);
    if (keyLength !== undefined) validateInt32(keyLength, 'options.keyLength');
    if (ivLength !== undefined) validateInt32(ivLength, 'options.ivLength');
  }
  const found = binding.cipherInfo(nameOrNid, keyLength, ivLength);
  if (found === undefined) return undefined;
  const [mode, name, nid, blockSize, iv, key] = found;
  const info = { mode, name, nid };
  if (mode !== 'stream') info.blockSize = blockSize;
  if (iv !== 0) info.ivLength = iv;
  info.keyLength = key;
  return info;
}

module.exports = {
  Cipheriv,
  Decipheriv,
  createCipheriv: function createCipheriv(cipher, key, iv, options) {
    return new Cipheriv(cipher, key, iv, options);
  },
  createDecipheriv: function createDecipheriv(cipher, key, iv, options) {
    return new Decipheriv(cipher, key, iv, options);
  },
  getCipherInfo,
  getCiphers: function getCiphers() {
    return binding.ciphers.slice();
  },
};
