'use strict';

// Signatures (Sign, Verify, sign, verify) and the RSA encryption family.

const {
  codes: { ERR_CRYPTO_SIGN_KEY_REQUIRED, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateEncoding, validateFunction, validateString } = require('internal/validators');
const { encode, getBytes, isView, stringBytes, viewBytes } = require('internal/crypto/util');
const { asymmetricHandle, kPrivate, kPublic } = require('internal/crypto/keys');
const { Writable } = require('stream');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const { setPrototypeOf } = Object;
const kDigest = Symbol('kDigest');
const kChunks = Symbol('kChunks');

const OAEP = 4;
const PKCS1 = 1;

function intOption(name, value) {
  if (value === undefined) return undefined;
  if (value === value >> 0) return value;
  throw new ERR_INVALID_ARG_VALUE(`options.${name}`, value);
}

// padding, saltLength and dsaEncoding of a key argument.
function signOptions(options) {
  if (typeof options !== 'object' || options === null) return [undefined, undefined, false];
  const padding = intOption('padding', options.padding);
  const salt = intOption('saltLength', options.saltLength);
  const { dsaEncoding } = options;
  if (dsaEncoding !== undefined && dsaEncoding !== 'der' && dsaEncoding !== 'ieee-p1363') {
    throw new ERR_INVALID_ARG_VALUE('options.dsaEncoding', dsaEncoding);
  }
  return [padding, salt, dsaEncoding === 'ieee-p1363'];
}

function open(self, algorithm, options) {
  validateString(algorithm, 'algorithm');
  if (binding.createMac(algorithm, '') === undefined) {
    const { codes: { ERR_CRYPTO_INVALID_DIGEST } } = require('internal/errors');
    throw new ERR_CRYPTO_INVALID_DIGEST(algorithm);
  }
  self[kDigest] = algorithm;
  self[kChunks] = [];
  Writable.call(self, options);
}

function update(data, encoding) {
  if (typeof data === 'string') {
    validateEncoding(data, encoding);
    data = stringBytes(data, encoding);
  } else if (isView(data)) {
    // The caller may change its bytes afterwards.
    data = Buffer.from(viewBytes(data));
  } else {
    throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  this[kChunks].push(data);
  return this;
}

function _write(chunk, encoding, callback) {
  this.update(chunk, encoding);
  callback();
}

function message(self) {
  const chunks = self[kChunks];
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

function Sign(algorithm, options) {
  if (!(this instanceof Sign)) return new Sign(algorithm, options);
  open(this, algorithm, options);
}

function Verify(algorithm, options) {
  if (!(this instanceof Verify)) return new Verify(algorithm, options);
  open(this, algorithm, options);
}

[Sign, Verify].forEach((Class) => {
  setPrototypeOf(Class.prototype, Writable.prototype);
  setPrototypeOf(Class, Writable);
  Class.prototype._write = _write;
  Class.prototype.update = update;
});

Sign.prototype.sign = function sign(options, encoding) {
  if (!options) throw new ERR_CRYPTO_SIGN_KEY_REQUIRED();
  const handle = asymmetricHandle(options, kPrivate);
  const [padding, salt, ieee] = signOptions(options);
  return encode(binding.sign(handle, this[kDigest], message(this), padding, salt, ieee), encoding);
};

Verify.prototype.verify = function verify(options, signature, sigEncoding) {
  const handle = asymmetricHandle(options, kPublic);
  const [padding, salt, ieee] = signOptions(options);
  const bytes = getBytes(signature, 'signature', sigEncoding);
  return binding.verify(handle, this[kDigest], message(this), bytes, padding, salt, ieee);
};

function signOneShot(algorithm, data, key, callback) {
  if (algorithm !== undefined && algorithm !== null) validateString(algorithm, 'algorithm');
  if (callback !== undefined) validateFunction(callback, 'callback');
  data = getBytesOf(data, 'data');
  if (!key) throw new ERR_CRYPTO_SIGN_KEY_REQUIRED();
  const [padding, salt, ieee] = signOptions(key);
  const handle = asymmetricHandle(key, kPrivate);
  const digest = algorithm ?? undefined;
  if (callback === undefined) return binding.sign(handle, digest, data, padding, salt, ieee);
  binding.sign(handle, digest, data, padding, salt, ieee, (err, result) => (err ? callback(err) : callback(null, result)));
}

function verifyOneShot(algorithm, data, key, signature, callback) {
  if (algorithm !== undefined && algorithm !== null) validateString(algorithm, 'algorithm');
  if (callback !== undefined) validateFunction(callback, 'callback');
  data = getBytesOf(data, 'data');
  const [padding, salt, ieee] = signOptions(key);
  if (!isView(signature)) {
    throw new ERR_INVALID_ARG_TYPE('signature', ['Buffer', 'TypedArray', 'DataView'], signature);
  }
  const handle = asymmetricHandle(key, kPublic);
  const digest = algorithm ?? undefined;
  const bytes = viewBytes(signature);
  if (callback === undefined) return binding.verify(handle, digest, data, bytes, padding, salt, ieee);
  binding.verify(handle, digest, data, bytes, padding, salt, ieee,
                 (err, result) => (err ? callback(err) : callback(null, result)));
}

function getBytesOf(data, name) {
  if (typeof data === 'string') return Buffer.from(data);
  if (isView(data) || data instanceof ArrayBuffer) return viewBytes(data);
  throw new ERR_INVALID_ARG_TYPE(name, ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], data);
}

// -- RSA encryption ------------------------------------------------------------------

// Operations of the native: 0 publicEncrypt, 1 privateDecrypt, 2 privateEncrypt, 3 publicDecrypt.
function rsaFunction(operation, name, defaultPadding, wanted) {
  const fn = function(options, buffer) {
    const handle = asymmetricHandle(options, wanted);
    const isOptions = typeof options === 'object' && options !== null;
    const padding = (isOptions && options.padding) || defaultPadding;
    const { oaepHash, encoding } = isOptions ? options : {};
    let { oaepLabel } = isOptions ? options : {};
    if (oaepHash !== undefined) validateString(oaepHash, 'key.oaepHash');
    if (oaepLabel !== undefined) oaepLabel = getBytes(oaepLabel, 'key.oaepLabel', encoding);
    return binding.rsaCrypt(operation, handle, padding, oaepHash, oaepLabel ?? '', getBytes(buffer, 'buffer', encoding));
  };
  Object.defineProperty(fn, 'name', { __proto__: null, configurable: true, value: name });
  return fn;
}

module.exports = {
  Sign,
  Verify,
  createSign: function createSign(algorithm, options) {
    return new Sign(algorithm, options);
  },
  createVerify: function createVerify(algorithm, options) {
    return new Verify(algorithm, options);
  },
  sign: signOneShot,
  verify: verifyOneShot,
  publicEncrypt: rsaFunction(0, 'publicEncrypt', OAEP, kPublic),
  privateDecrypt: rsaFunction(1, 'privateDecrypt', OAEP, kPrivate),
  privateEncrypt: rsaFunction(2, 'privateEncrypt', PKCS1, kPrivate),
  publicDecrypt: rsaFunction(3, 'publicDecrypt', PKCS1, kPublic),
};
