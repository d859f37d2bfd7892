'use strict';

// generateKeyPair, generateKey and primes: option checks; the work is done on the pool.

const {
  codes: {
    ERR_CRYPTO_INVALID_CURVE, ERR_CRYPTO_UNKNOWN_DH_GROUP, ERR_INCOMPATIBLE_OPTION_PAIR, ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE, ERR_MISSING_OPTION, ERR_OUT_OF_RANGE,
  },
} = require('internal/errors');
const {
  validateBoolean, validateBuffer, validateFunction, validateInt32, validateInteger, validateObject, validateOneOf,
  validateString, validateUint32,
} = require('internal/validators');
const { isAnyArrayBuffer } = require('internal/util/types');
const { isView, viewBytes } = require('internal/crypto/util');
const { PrivateKeyObject, PublicKeyObject, SecretKeyObject, exportHandle, exportJwk, outputEncoding } =
  require('internal/crypto/keys');
const { Buffer } = require('buffer');
const { customPromisifyArgs } = require('internal/util');
const binding = internalBinding('crypto');

// -- key pairs -----------------------------------------------------------------------

function digestOption(options, name, old) {
  let value = options[name];
  if (options[old] !== undefined) {
    // Both names may be given when they say the same.
    validateString(options[old], `options.${old}`);
    if (value !== undefined && value !== options[old]) {
      throw new ERR_INVALID_ARG_VALUE(`options.${old}`, options[old]);
    }
    value = options[old];
    process.emitWarning(`"options.${old}" is deprecated, use "options.${name}" instead.`, 'DeprecationWarning', 'DEP0154');
  } else if (value !== undefined) {
    validateString(value, `options.${name}`);
  }
  return value;
}

// The native to call and its arguments.
function pairJob(type, options) {
  switch (type) {
    case 'rsa':
    case 'rsa-pss': {
      validateObject(options, 'options');
      const { modulusLength } = options;
      validateUint32(modulusLength, 'options.modulusLength');
      let { publicExponent } = options;
      if (publicExponent === undefined || publicExponent === null) publicExponent = 0x10001;
      else validateUint32(publicExponent, 'options.publicExponent');
      if (type === 'rsa') return ['generateRsa', modulusLength, publicExponent, false, undefined, undefined, undefined];
      const { saltLength } = options;
      const hash = digestOption(options, 'hashAlgorithm', 'hash');
      const mgf = digestOption(options, 'mgf1HashAlgorithm', 'mgf1Hash');
      if (saltLength !== undefined) validateInt32(saltLength, 'options.saltLength', 0);
      // Unknown digests are known now.
      [hash, mgf].forEach((name) => {
        if (name !== undefined) binding.pbkdf2('', '', 1, 0, name);
      });
      return ['generateRsa', modulusLength, publicExponent, true, hash, mgf, saltLength];
    }
    case 'dsa': {
      validateObject(options, 'options');
      const { modulusLength } = options;
      validateUint32(modulusLength, 'options.modulusLength');
      let { divisorLength } = options;
      if (divisorLength === undefined || divisorLength === null) divisorLength = undefined;
      else validateInt32(divisorLength, 'options.divisorLength', 0);
      return ['generateDsa', modulusLength, divisorLength];
    }
    case 'ec': {
      validateObject(options, 'options');
      const { namedCurve, paramEncoding } = options;
      validateString(namedCurve, 'options.namedCurve');
      if (paramEncoding !== undefined && paramEncoding !== null && paramEncoding !== 'named' &&
          paramEncoding !== 'explicit') {
        throw new ERR_INVALID_ARG_VALUE('options.paramEncoding', paramEncoding);
      }
      if (binding.curves.indexOf(namedCurve) === -1 && !/^P-(?:224|256|384|521)$/.test(namedCurve)) {
        throw new ERR_CRYPTO_INVALID_CURVE();
      }
      if (paramEncoding === 'explicit') {
        const { codes: { ERR_FEATURE_UNAVAILABLE_ON_PLATFORM } } = require('internal/errors');
        throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM("paramEncoding 'explicit'");
      }
      return ['generateEc', namedCurve];
    }
    case 'ed25519':
    case 'ed448':
    case 'x25519':
    case 'x448':
      return ['generateOkp', type];
    case 'dh': {
      validateObject(options, 'options');
      const { group, primeLength, prime, generator } = options;
      if (group !== undefined && group !== null) {
        ['prime', 'primeLength', 'generator'].forEach((name) => {
          if (options[name] !== undefined && options[name] !== null) throw new ERR_INCOMPATIBLE_OPTION_PAIR('group', name);
        });
        validateString(group, 'options.group');
        const found = require('internal/crypto/dh_groups').find(group);
        if (found === undefined) throw new ERR_CRYPTO_UNKNOWN_DH_GROUP();
        return ['generateDh', found, 0, Buffer.from([2])];
      }
      let primeBytes;
      if (prime !== undefined && prime !== null) {
        if (primeLength !== undefined && primeLength !== null) {
          throw new ERR_INCOMPATIBLE_OPTION_PAIR('prime', 'primeLength');
        }
        validateBuffer(prime, 'options.prime');
        primeBytes = viewBytes(prime);
      } else if (primeLength !== undefined && primeLength !== null) {
        validateInt32(primeLength, 'options.primeLength', 0);
      } else {
        throw new ERR_MISSING_OPTION('At least one of the group, prime, or primeLength options');
      }
      if (generator !== undefined && generator !== null) validateInt32(generator, 'options.generator', 0);
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(generator ?? 2);
      return ['generateDh', primeBytes, primeLength ?? 0, bytes];
    }
    default:
      throw new ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  }
}

function encodings(type, options) {
  const of = (name, isPrivate) => {
    const given = options?.[name];
    if (given === undefined || given === null) return undefined;
    if (typeof given !== 'object') throw new ERR_INVALID_ARG_VALUE(`options.${name}`, given);
    if (given.format === 'jwk') return { format: 'jwk' };
    return outputEncoding(given, isPrivate, type, `options.${name}`);
  };
  return [of('publicKeyEncoding', false), of('privateKeyEncoding', true)];
}

function finish(handle, encoding, Class) {
  if (encoding === undefined) return new Class(handle);
  return encoding.format === 'jwk' ? exportJwk(handle) : exportHandle(handle, encoding);
}

function prepare(type, options) {
  validateString(type, 'type');
  const [publicEncoding, privateEncoding] = encodings(type, options);
  const [job, ...args] = pairJob(type, options);
  const settle = (pair) => ({
    publicKey: finish(pair[0], publicEncoding, PublicKeyObject),
    privateKey: finish(pair[1], privateEncoding, PrivateKeyObject),
  });
  return [binding[job], args, settle];
}

function generateKeyPair(type, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  validateFunction(callback, 'callback');
  const [job, args, settle] = prepare(type, options);
  job(...args, (err, pair) => {
    if (err) return callback(err);
    let keys;
    try {
      keys = settle(pair);
    } catch (error) {
      return callback(error);
    }
    callback(null, keys.publicKey, keys.privateKey);
  });
}
Object.defineProperty(generateKeyPair, customPromisifyArgs, {
  __proto__: null, enumerable: false, value: ['publicKey', 'privateKey'],
});

function generateKeyPairSync(type, options) {
  const [job, args, settle] = prepare(type, options);
  return settle(job(...args));
}

// -- secret keys -----------------------------------------------------------------------

function secretLength(type, options) {
  validateString(type, 'type');
  if (type !== 'hmac' && type !== 'aes') {
    throw new ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  }
  validateObject(options, 'options');
  const { length } = options;
  if (type === 'hmac') validateInteger(length, 'options.length', 8, 2 ** 31 - 1);
  else validateOneOf(length, 'options.length', [128, 192, 256]);
  return length;
}

function generateKey(type, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  validateFunction(callback, 'callback');
  const length = secretLength(type, options);
  binding.generateSecret(length, (err, handle) => (err ? callback(err) : callback(null, new SecretKeyObject(handle))));
}

function generateKeySync(type, options) {
  return new SecretKeyObject(binding.generateSecret(secretLength(type, options)));
}

// -- primes -----------------------------------------------------------------------------

function bigintBytes(value) {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

const arrayBufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

function primeArguments(size, options) {
  validateInt32(size, 'size', 1);
  validateObject(options, 'options');
  const { safe = false, bigint = false } = options;
  validateBoolean(safe, 'options.safe');
  validateBoolean(bigint, 'options.bigint');
  const numbers = ['add', 'rem'].map((name) => {
    const value = options[name];
    if (value === undefined) return undefined;
    if (typeof value === 'bigint') {
      if (value < 0) throw new ERR_OUT_OF_RANGE(`options.${name}`, '>= 0', value);
      return bigintBytes(value);
    }
    if (isAnyArrayBuffer(value) || isView(value)) return viewBytes(value);
    throw new ERR_INVALID_ARG_TYPE(
      `options.${name}`, ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'], value);
  });
  if (numbers[0] !== undefined) {
    const bits = Buffer.from(numbers[0]).toString('hex').replace(/^0+/, '');
    const length = bits === '' ? 0 : BigInt(`0x${bits}`).toString(2).length;
    if (length > size) throw new ERR_OUT_OF_RANGE('options.add', 'invalid options.add', undefined);
    const rem = numbers[1] === undefined ? 0n : BigInt(`0x0${Buffer.from(numbers[1]).toString('hex')}`);
    if (rem >= BigInt(`0x${bits || '0'}`)) throw new ERR_OUT_OF_RANGE('options.rem', 'invalid options.rem', undefined);
  }
  const settle = (bytes) => (bigint ? BigInt(`0x${bytes.toString('hex')}`) : arrayBufferOf(bytes));
  return [[size, safe, numbers[0], numbers[1]], settle];
}

function generatePrime(size, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  validateFunction(callback, 'callback');
  const [args, settle] = primeArguments(size, options);
  binding.generatePrime(...args, (err, bytes) => (err ? callback(err) : callback(null, settle(bytes))));
}

function generatePrimeSync(size, options = {}) {
  const [args, settle] = primeArguments(size, options);
  return settle(binding.generatePrime(...args));
}

function candidateBytes(candidate, options) {
  if (typeof candidate === 'bigint') {
    if (candidate < 0) throw new ERR_OUT_OF_RANGE('candidate', '>= 0', candidate);
    candidate = bigintBytes(candidate);
  } else if (isAnyArrayBuffer(candidate) || isView(candidate)) {
    candidate = viewBytes(candidate);
  } else {
    throw new ERR_INVALID_ARG_TYPE(
      'candidate', ['ArrayBuffer', 'TypedArray', 'Buffer', 'DataView', 'bigint'], candidate);
  }
  validateObject(options, 'options');
  const { checks = 0 } = options;
  validateInt32(checks, 'options.checks', 0);
  return candidate;
}

function checkPrime(candidate, options = {}, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  validateFunction(callback, 'callback');
  binding.checkPrime(candidateBytes(candidate, options), (err, result) => (err ? callback(err) : callback(null, result)));
}

function checkPrimeSync(candidate, options = {}) {
  return binding.checkPrime(candidateBytes(candidate, options));
}

module.exports = {
  checkPrime, checkPrimeSync, generateKey, generateKeyPair, generateKeyPairSync, generateKeySync, generatePrime,
  generatePrimeSync,
};
