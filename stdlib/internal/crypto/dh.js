'use strict';

// Key agreement: DiffieHellman, DiffieHellmanGroup, ECDH and diffieHellman().

const {
  codes: {
    ERR_CRYPTO_ECDH_INVALID_FORMAT, ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY, ERR_CRYPTO_INCOMPATIBLE_KEY,
    ERR_CRYPTO_INVALID_CURVE, ERR_CRYPTO_INVALID_KEYPAIR, ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE,
    ERR_CRYPTO_UNKNOWN_DH_GROUP, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE,
  },
} = require('internal/errors');
const { validateFunction, validateInt32, validateObject, validateString } = require('internal/validators');
const { isAnyArrayBuffer } = require('internal/util/types');
const { encode, getBytes, isKeyObject, isView, kHandle, kKeyType, viewBytes } = require('internal/crypto/util');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const { defineProperty } = Object;
const kPrime = Symbol('kPrime');
const kGenerator = Symbol('kGenerator');
const kPrivateKey = Symbol('kPrivateKey');
const kPublicKey = Symbol('kPublicKey');
const kCurve = Symbol('kCurve');

// Big-endian bytes filled up to a length.
function padded(bytes, length) {
  if (bytes.length >= length) return bytes;
  return Buffer.concat([Buffer.alloc(length - bytes.length), bytes]);
}

function trimmed(bytes) {
  let start = 0;
  while (start < bytes.length && bytes[start] === 0) start++;
  return Buffer.from(bytes.subarray(start));
}

function failed(message) {
  return Object.assign(new Error(message), { code: 'ERR_CRYPTO_OPERATION_FAILED' });
}

// -- Diffie-Hellman over numbers --------------------------------------------------------

function initialise(self, prime, generator) {
  self[kPrime] = prime;
  self[kGenerator] = generator;
  self[kPrivateKey] = undefined;
  self[kPublicKey] = undefined;
  let errors;
  defineProperty(self, 'verifyError', {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => (errors ??= binding.dhCheck(prime, generator)),
  });
}

function osslError(number, library, reason, code) {
  const error = new Error(`error:${number}:${library}::${reason}`);
  error.library = library;
  error.reason = reason;
  error.code = code;
  return error;
}

function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (!(this instanceof DiffieHellman)) return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  if (typeof sizeOrKey !== 'number' && typeof sizeOrKey !== 'string' && !isView(sizeOrKey) &&
      !isAnyArrayBuffer(sizeOrKey)) {
    throw new ERR_INVALID_ARG_TYPE(
      'sizeOrKey', ['number', 'string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], sizeOrKey);
  }
  if (typeof sizeOrKey === 'number') validateInt32(sizeOrKey, 'sizeOrKey');
  if (keyEncoding && !Buffer.isEncoding(keyEncoding) && keyEncoding !== 'buffer') {
    genEncoding = generator;
    generator = keyEncoding;
    keyEncoding = false;
  }
  if (!generator) {
    generator = 2;
  } else if (typeof generator === 'number') {
    validateInt32(generator, 'generator');
  } else if (typeof generator === 'string') {
    generator = getBytes(generator, 'generator', genEncoding);
  } else if (!isView(generator) && !isAnyArrayBuffer(generator)) {
    throw new ERR_INVALID_ARG_TYPE(
      'generator', ['number', 'string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], generator);
  }
  const badGenerator = () => osslError('030000EA', 'DH routines', 'bad generator', 'ERR_OSSL_DH_BAD_GENERATOR');
  let bytes;
  if (typeof generator === 'number') {
    if (generator < 2) throw badGenerator();
    bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(generator);
    bytes = trimmed(bytes);
  } else {
    bytes = trimmed(viewBytes(generator));
    if (bytes.length === 0 || (bytes.length === 1 && bytes[0] < 2)) throw badGenerator();
  }
  let prime;
  if (typeof sizeOrKey === 'number') {
    if (sizeOrKey < 2) {
      throw osslError('02800083', 'bignum routines', 'bits too small', 'ERR_OSSL_BN_BITS_TOO_SMALL');
    }
    if (sizeOrKey < 512) {
      throw osslError('05000083', 'DH routines', 'modulus too small', 'ERR_OSSL_DH_MODULUS_TOO_SMALL');
    }
    prime = binding.generatePrime(sizeOrKey, true, undefined, undefined);
  } else {
    prime = Buffer.from(getBytes(sizeOrKey, 'sizeOrKey', keyEncoding || undefined));
  }
  initialise(this, prime, bytes);
}

function DiffieHellmanGroup(name) {
  if (!(this instanceof DiffieHellmanGroup)) return new DiffieHellmanGroup(name);
  const prime = typeof name === 'string' ? require('internal/crypto/dh_groups').find(name) : undefined;
  if (prime === undefined) throw new ERR_CRYPTO_UNKNOWN_DH_GROUP();
  initialise(this, prime, Buffer.from([2]));
}

const dhMethods = {
  generateKeys(encoding) {
    if (this[kPrivateKey] === undefined) this[kPrivateKey] = binding.dhPrivate(this[kPrime]);
    const made = this[kPrivateKey] && binding.dhPower(this[kGenerator], this[kPrivateKey], this[kPrime]);
    if (made === undefined) throw failed('Key generation failed');
    this[kPublicKey] = made;
    return this.getPublicKey(encoding);
  },
  computeSecret(otherPublicKey, inEncoding, outEncoding) {
    const other = getBytes(otherPublicKey, 'otherPublicKey', inEncoding);
    if (this[kPrivateKey] === undefined) throw failed('No private key');
    const range = binding.dhCheckPublic(this[kPrime], other);
    if (range < 0) throw new RangeErrorWith('Supplied key is too small');
    if (range > 0) throw new RangeErrorWith('Supplied key is too large');
    const secret = binding.dhPower(other, this[kPrivateKey], this[kPrime]);
    if (secret === undefined) throw failed('Invalid prime');
    return encode(padded(secret, trimmed(this[kPrime]).length), outEncoding);
  },
  getPrime(encoding) {
    return encode(Buffer.from(this[kPrime]), encoding);
  },
  getGenerator(encoding) {
    return encode(Buffer.from(this[kGenerator]), encoding);
  },
  getPublicKey(encoding) {
    if (this[kPublicKey] === undefined) throw failed('No public key - did you forget to generate one?');
    return encode(padded(this[kPublicKey], trimmed(this[kPrime]).length), encoding);
  },
  getPrivateKey(encoding) {
    if (this[kPrivateKey] === undefined) throw failed('No private key - did you forget to generate one?');
    return encode(Buffer.from(this[kPrivateKey]), encoding);
  },
};

function RangeErrorWith(message) {
  const error = new RangeError(message);
  error.code = 'ERR_CRYPTO_INVALID_KEYLEN';
  return error;
}

Object.assign(DiffieHellman.prototype, dhMethods);
Object.assign(DiffieHellmanGroup.prototype, dhMethods);

DiffieHellman.prototype.setPublicKey = function setPublicKey(key, encoding) {
  this[kPublicKey] = Buffer.from(getBytes(key, 'key', encoding));
};

DiffieHellman.prototype.setPrivateKey = function setPrivateKey(key, encoding) {
  this[kPrivateKey] = Buffer.from(getBytes(key, 'key', encoding));
};

// -- ECDH ---------------------------------------------------------------------------------

const forms = { __proto__: null, compressed: 2, uncompressed: 4, hybrid: 6 };

function getFormat(format) {
  if (!format) return forms.uncompressed;
  const form = forms[format];
  if (form === undefined) throw new ERR_CRYPTO_ECDH_INVALID_FORMAT(format);
  return form;
}

function checkCurve(curve) {
  if (binding.curves.indexOf(curve) === -1) throw new ERR_CRYPTO_INVALID_CURVE();
}

function ECDH(curve) {
  if (!(this instanceof ECDH)) return new ECDH(curve);
  validateString(curve, 'curve');
  checkCurve(curve);
  this[kCurve] = curve;
  this[kPrivateKey] = undefined;
  this[kPublicKey] = undefined;
}

ECDH.convertKey = function convertKey(key, curve, inEnc, outEnc, format) {
  validateString(curve, 'curve');
  const bytes = getBytes(key, 'key', inEnc);
  const form = getFormat(format);
  checkCurve(curve);
  const converted = binding.ecConvert(curve, bytes, form);
  if (converted === undefined) throw failed('Failed to convert Buffer to EC_POINT');
  return encode(converted, outEnc);
};

ECDH.prototype.computeSecret = function computeSecret(otherPublicKey, inEncoding, outEncoding) {
  const other = getBytes(otherPublicKey, 'otherPublicKey', inEncoding);
  if (this[kPrivateKey] === undefined) throw new ERR_CRYPTO_INVALID_KEYPAIR();
  // setPublicKey() may have parted the two.
  const own = binding.ecPublic(this[kCurve], this[kPrivateKey]);
  if (this[kPublicKey] !== undefined && !own.equals(binding.ecConvert(this[kCurve], this[kPublicKey], 4))) {
    throw new ERR_CRYPTO_INVALID_KEYPAIR();
  }
  const secret = binding.ecShared(this[kCurve], this[kPrivateKey], other);
  if (secret === undefined) throw new ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY();
  return encode(secret, outEncoding);
};

ECDH.prototype.generateKeys = function generateKeys(encoding, format) {
  this[kPrivateKey] = binding.ecPrivate(this[kCurve]);
  this[kPublicKey] = binding.ecPublic(this[kCurve], this[kPrivateKey]);
  return this.getPublicKey(encoding, format);
};

ECDH.prototype.getPublicKey = function getPublicKey(encoding, format) {
  const form = getFormat(format);
  if (this[kPublicKey] === undefined) throw failed('Failed to get ECDH public key');
  return encode(binding.ecConvert(this[kCurve], this[kPublicKey], form), encoding);
};

ECDH.prototype.getPrivateKey = function getPrivateKey(encoding) {
  if (this[kPrivateKey] === undefined) throw failed('Failed to get ECDH private key');
  return encode(Buffer.from(this[kPrivateKey]), encoding);
};

ECDH.prototype.setPrivateKey = function setPrivateKey(key, encoding) {
  const bytes = getBytes(key, 'key', encoding);
  const point = binding.ecPublic(this[kCurve], bytes);
  if (point === undefined) {
    throw Object.assign(new Error('Private key is not valid for specified curve.'), { code: 'ERR_CRYPTO_INVALID_KEYTYPE' });
  }
  this[kPrivateKey] = Buffer.from(bytes);
  this[kPublicKey] = point;
};

ECDH.prototype.setPublicKey = function setPublicKey(key, encoding) {
  const bytes = getBytes(key, 'key', encoding);
  if (binding.ecConvert(this[kCurve], bytes, 4) === undefined) {
    throw failed('Failed to convert Buffer to EC_POINT');
  }
  this[kPublicKey] = Buffer.from(bytes);
};

// -- between key objects -----------------------------------------------------------------------

const kinds = ['dh', 'ec', 'x25519', 'x448'];

function diffieHellman(options, callback) {
  validateObject(options, 'options');
  if (callback !== undefined) validateFunction(callback, 'callback');
  const { privateKey, publicKey } = options;
  if (!isKeyObject(privateKey)) throw new ERR_INVALID_ARG_VALUE('options.privateKey', privateKey);
  if (!isKeyObject(publicKey)) throw new ERR_INVALID_ARG_VALUE('options.publicKey', publicKey);
  if (privateKey[kKeyType] !== 'private') {
    throw new ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(privateKey[kKeyType], 'private');
  }
  if (publicKey[kKeyType] !== 'public' && publicKey[kKeyType] !== 'private') {
    throw new ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(publicKey[kKeyType], 'private or public');
  }
  const own = privateKey.asymmetricKeyType;
  const other = publicKey.asymmetricKeyType;
  if (own !== other || !kinds.includes(own)) {
    throw new ERR_CRYPTO_INCOMPATIBLE_KEY('key types for Diffie-Hellman', `${own} and ${other}`);
  }
  if (callback === undefined) return binding.agree(privateKey[kHandle], publicKey[kHandle]);
  binding.agree(privateKey[kHandle], publicKey[kHandle], (err, secret) => (err ? callback(err) : callback(null, secret)));
}

module.exports = {
  DiffieHellman,
  DiffieHellmanGroup,
  ECDH,
  createDiffieHellman: function createDiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
    return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  },
  createDiffieHellmanGroup: function createDiffieHellmanGroup(name) {
    return new DiffieHellmanGroup(name);
  },
  createECDH: function createECDH(curve) {
    return new ECDH(curve);
  },
  diffieHellman,
  getCurves: function getCurves() {
    return binding.curves.slice();
  },
};
module.exports.getDiffieHellman = module.exports.createDiffieHellmanGroup;
