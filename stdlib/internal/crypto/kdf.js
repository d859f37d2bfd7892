'use strict';

// Key derivation: argument checks and the choice between the pool and now.

const {
  codes: {
    ERR_CRYPTO_INVALID_DIGEST, ERR_CRYPTO_INVALID_KEYLEN, ERR_CRYPTO_INVALID_SCRYPT_PARAMS, ERR_INVALID_ARG_TYPE,
    ERR_CRYPTO_SCRYPT_INVALID_PARAMETER, ERR_OUT_OF_RANGE,
  },
} = require('internal/errors');
const { validateFunction, validateInteger, validateInt32, validateString, validateUint32 } = require('internal/validators');
const { isAnyArrayBuffer } = require('internal/util/types');
const { getBytes, getSecretBytes, isKeyObject, isView, viewBytes } = require('internal/crypto/util');
const { Buffer, kMaxLength } = require('buffer');
const binding = internalBinding('crypto');

// -- PBKDF2 ----------------------------------------------------------------------

function checkPbkdf2(password, salt, iterations, keylen, digest) {
  validateString(digest, 'digest');
  password = getBytes(password, 'password', 'utf8');
  salt = getBytes(salt, 'salt', 'utf8');
  validateInt32(iterations, 'iterations', 1);
  validateInt32(keylen, 'keylen', 0);
  return [password, salt, iterations, keylen, digest];
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  if (typeof digest === 'function') {
    callback = digest;
    digest = undefined;
  }
  const args = checkPbkdf2(password, salt, iterations, keylen, digest);
  validateFunction(callback, 'callback');
  // An unknown digest is known now.
  binding.pbkdf2(args[0], args[1], 1, 0, digest);
  binding.pbkdf2(...args, (err, result) => (err ? callback(err) : callback(null, result)));
}

function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  return binding.pbkdf2(...checkPbkdf2(password, salt, iterations, keylen, digest));
}

// -- scrypt ------------------------------------------------------------------------

const defaults = { N: 16384, r: 8, p: 1, maxmem: 32 << 20 };

function checkScrypt(password, salt, keylen, options) {
  password = getBytes(password, 'password', 'utf8');
  salt = getBytes(salt, 'salt', 'utf8');
  validateInt32(keylen, 'keylen', 0);
  let { N, r, p, maxmem } = defaults;
  if (options && options !== defaults) {
    const pairs = [['N', 'cost'], ['r', 'blockSize'], ['p', 'parallelization']];
    const values = [N, r, p];
    for (let i = 0; i < 3; i++) {
      const name = pairs[i][0];
      const long = pairs[i][1];
      const given = options[name] !== undefined;
      if (given) {
        values[i] = options[name];
        validateUint32(values[i], name);
      }
      if (options[long] !== undefined) {
        if (given) throw new ERR_CRYPTO_SCRYPT_INVALID_PARAMETER();
        values[i] = options[long];
        validateUint32(values[i], long);
      }
    }
    N = values[0] || defaults.N;
    r = values[1] || defaults.r;
    p = values[2] || defaults.p;
    if (options.maxmem !== undefined) {
      maxmem = options.maxmem;
      validateInteger(maxmem, 'maxmem', 0);
    }
  }
  try {
    binding.scryptCheck(N, r, p, maxmem);
  } catch (error) {
    if (error.code === 'ERR_CRYPTO_INVALID_SCRYPT_PARAMS') throw new ERR_CRYPTO_INVALID_SCRYPT_PARAMS();
    const refused = new ERR_CRYPTO_INVALID_SCRYPT_PARAMS();
    refused.message = `${refused.message}: ${error.message}`;
    throw refused;
  }
  return [password, salt, keylen, N, r, p];
}

function scrypt(password, salt, keylen, options, callback = defaults) {
  if (callback === defaults) {
    callback = options;
    options = defaults;
  }
  const args = checkScrypt(password, salt, keylen, options);
  validateFunction(callback, 'callback');
  binding.scrypt(...args, (err, result) => (err ? callback(err) : callback(null, result)));
}

function scryptSync(password, salt, keylen, options = defaults) {
  return binding.scrypt(...checkScrypt(password, salt, keylen, options));
}

// -- HKDF ---------------------------------------------------------------------------

function checkHkdf(hash, key, salt, info, length) {
  validateString(hash, 'digest');
  if (isKeyObject(key)) {
    key = getSecretBytes(key);
  } else if (typeof key === 'string') {
    key = Buffer.from(key);
  } else if (isView(key) || isAnyArrayBuffer(key)) {
    key = viewBytes(key);
  } else {
    throw new ERR_INVALID_ARG_TYPE(
      'ikm', ['string', 'SecretKeyObject', 'ArrayBuffer', 'TypedArray', 'DataView', 'Buffer'], key);
  }
  salt = getBytes(salt, 'salt');
  info = getBytes(info, 'info');
  validateInteger(length, 'length', 0, kMaxLength);
  if (info.byteLength > 1024) {
    throw new ERR_OUT_OF_RANGE('info', 'must not contain more than 1024 bytes', info.byteLength);
  }
  // Unknown digests and impossible lengths are known now.
  try {
    binding.hkdf(hash, '', '', '', 0);
  } catch {
    throw new ERR_CRYPTO_INVALID_DIGEST(hash);
  }
  if (length > 255 * binding.hash(hash, '').length) throw new ERR_CRYPTO_INVALID_KEYLEN();
  return [hash, key, salt, info, length];
}

const arrayBufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

function hkdf(hash, key, salt, info, length, callback) {
  const args = checkHkdf(hash, key, salt, info, length);
  validateFunction(callback, 'callback');
  binding.hkdf(...args, (err, result) => (err ? callback(err) : callback(null, arrayBufferOf(result))));
}

function hkdfSync(hash, key, salt, info, length) {
  return arrayBufferOf(binding.hkdf(...checkHkdf(hash, key, salt, info, length)));
}

module.exports = { hkdf, hkdfSync, pbkdf2, pbkdf2Sync, scrypt, scryptSync };
