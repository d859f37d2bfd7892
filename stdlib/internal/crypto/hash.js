'use strict';

// Hash and Hmac: digests as objects and as streams, and crypto.hash().

const {
  codes: { ERR_CRYPTO_HASH_FINALIZED, ERR_CRYPTO_INVALID_DIGEST, ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { deprecate } = require('internal/util');
const { validateEncoding, validateString, validateUint32 } = require('internal/validators');
const { encode, getSecretBytes, isView, stringBytes, viewBytes } = require('internal/crypto/util');
const LazyTransform = require('internal/crypto/lazy_transform');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const { setPrototypeOf } = Object;
const kState = Symbol('kState');
const kFinalized = Symbol('kFinalized');
const kResult = Symbol('kResult');

function toBytes(data, encoding) {
  if (typeof data === 'string') {
    validateEncoding(data, encoding);
    return stringBytes(data, encoding);
  }
  if (isView(data)) return viewBytes(data);
  throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

function Hash(algorithm, options) {
  if (!new.target) return new Hash(algorithm, options);
  const isCopy = typeof algorithm === 'object' && algorithm !== null && algorithm[kState] !== undefined;
  if (!isCopy) validateString(algorithm, 'algorithm');
  const length = typeof options === 'object' && options !== null ? options.outputLength : undefined;
  if (length !== undefined) validateUint32(length, 'options.outputLength');
  const state = isCopy ? binding.copy(algorithm[kState], length) : binding.create(algorithm, length);
  if (state === undefined) throw new Error('Digest method not supported');
  LazyTransform.call(this, options);
  this[kState] = state;
  this[kFinalized] = false;
}
setPrototypeOf(Hash.prototype, LazyTransform.prototype);
setPrototypeOf(Hash, LazyTransform);

Hash.prototype.copy = function copy(options) {
  if (this[kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  return new Hash(this, options);
};

Hash.prototype._transform = function _transform(chunk, encoding, callback) {
  binding.update(this[kState], toBytes(chunk, encoding));
  callback();
};

// The result of a stream can still be asked for with digest().
Hash.prototype._flush = function _flush(callback) {
  this.push(Buffer.from(result(this)));
  callback();
};

function result(self) {
  return self[kResult] ??= binding.digest(self[kState]) ?? Buffer.alloc(0);
}

Hash.prototype.update = function update(data, encoding) {
  if (this[kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  binding.update(this[kState], toBytes(data, encoding || 'utf8'));
  return this;
};

Hash.prototype.digest = function digest(outputEncoding) {
  if (this[kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  // Whatever the encoding is, it is converted before the result is taken.
  const encoding = outputEncoding ? `${outputEncoding}` : undefined;
  this[kFinalized] = true;
  return encode(result(this), encoding);
};

function Hmac(hmac, key, options) {
  if (!new.target) return new Hmac(hmac, key, options);
  validateString(hmac, 'hmac');
  const bytes = getSecretBytes(key, options?.encoding);
  const state = binding.createMac(hmac, bytes);
  if (state === undefined) throw new ERR_CRYPTO_INVALID_DIGEST(hmac);
  LazyTransform.call(this, options);
  this[kState] = state;
  this[kFinalized] = false;
}
setPrototypeOf(Hmac.prototype, LazyTransform.prototype);
setPrototypeOf(Hmac, LazyTransform);

Hmac.prototype.update = Hash.prototype.update;
Hmac.prototype._transform = Hash.prototype._transform;
Hmac.prototype._flush = Hash.prototype._flush;

// A second call gives nothing, for the sake of old programs.
Hmac.prototype.digest = function digest(outputEncoding) {
  const encoding = outputEncoding ? `${outputEncoding}` : undefined;
  if (this[kFinalized]) return encode(Buffer.from(''), encoding);
  this[kFinalized] = true;
  return encode(result(this), encoding);
};

function hash(algorithm, input, outputEncoding = 'hex') {
  validateString(algorithm, 'algorithm');
  if (typeof input !== 'string' && !isView(input)) {
    throw new ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
  }
  validateString(outputEncoding, 'outputEncoding');
  let encoding = outputEncoding;
  if (encoding !== 'hex' && encoding !== 'buffer') {
    encoding = Buffer.isEncoding(encoding) ? encoding : undefined;
    if (encoding === undefined) {
      const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
      throw new ERR_INVALID_ARG_VALUE('outputEncoding', outputEncoding);
    }
  }
  const result = binding.hash(algorithm, typeof input === 'string' ? input : viewBytes(input), undefined);
  if (result === undefined) throw new Error('Digest method not supported');
  return encode(result, encoding);
}

module.exports = {
  Hash: deprecate(Hash, 'crypto.Hash constructor is deprecated.', 'DEP0179'),
  Hmac: deprecate(Hmac, 'crypto.Hmac constructor is deprecated.', 'DEP0181'),
  createHash: function createHash(algorithm, options) {
    return new Hash(algorithm, options);
  },
  createHmac: function createHmac(hmac, key, options) {
    return new Hmac(hmac, key, options);
  },
  hash,
};
