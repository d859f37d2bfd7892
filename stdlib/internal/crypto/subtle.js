'use strict';

// The operations of SubtleCrypto: algorithm parameters, usages, formats.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { isAnyArrayBuffer } = require('internal/util/types');
const { isView, kHandle, kKeyType, viewBytes } = require('internal/crypto/util');
const { CryptoKey, domError, kAlgorithm, kExtractable, kUsages, makeKey } = require('internal/crypto/webcrypto');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const keysModule = () => require('internal/crypto/keys');

// -- small things -----------------------------------------------------------------------

const operationError = (cause) => {
  const error = domError('The operation failed for an operation-specific reason', 'OperationError');
  if (cause !== undefined) Object.defineProperty(error, 'cause', { __proto__: null, configurable: true, value: cause });
  return error;
};
const notSupported = (message = 'Unrecognized algorithm name') => domError(message, 'NotSupportedError');

// A native that takes a callback, as a promise of its result.
function pooled(fn, ...args) {
  return new Promise((resolve, reject) => {
    fn(...args, (err, result) => (err ? reject(operationError(err)) : resolve(result)));
  });
}

const arrayBufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

function toBytes(data, name) {
  if (isView(data) || isAnyArrayBuffer(data)) return Buffer.from(viewBytes(data));
  throw new ERR_INVALID_ARG_TYPE(name, ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], data);
}

const hashes = { '__proto__': null, 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };
const blockBits = { 'SHA-1': 512, 'SHA-256': 512, 'SHA-384': 1024, 'SHA-512': 1024 };
const names = [
  ...Object.keys(hashes), 'HMAC', 'AES-CBC', 'AES-CTR', 'AES-GCM', 'AES-KW', 'RSASSA-PKCS1-v1_5', 'RSA-PSS', 'RSA-OAEP',
  'ECDSA', 'ECDH', 'Ed25519', 'Ed448', 'X25519', 'X448', 'HKDF', 'PBKDF2',
];
const curves = { '__proto__': null, 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' };

function normalise(algorithm) {
  if (typeof algorithm === 'string') algorithm = { name: algorithm };
  if (typeof algorithm !== 'object' || algorithm === null || typeof algorithm.name !== 'string') {
    throw notSupported();
  }
  const wanted = algorithm.name.toLowerCase();
  const name = names.find((known) => known.toLowerCase() === wanted);
  if (name === undefined) throw notSupported();
  return { ...algorithm, name };
}

// What an algorithm's parameters must have.
function need(algorithm, dictionary, ...members) {
  for (let i = 0; i < members.length; i++) {
    if (algorithm[members[i]] !== undefined) continue;
    const error = new TypeError(
      `Failed to normalize algorithm: passed algorithm can not be converted to '${dictionary}' because ` +
      `'${members[i]}' is required in '${dictionary}'.`);
    error.code = 'ERR_MISSING_OPTION';
    throw error;
  }
}

function hashOf(algorithm) {
  need(algorithm, `${algorithm.name}Params`, 'hash');
  const hash = normalise(algorithm.hash);
  if (hashes[hash.name] === undefined) throw notSupported();
  return { name: hash.name };
}

function needKey(key, name, usage) {
  if (!(key instanceof CryptoKey)) throw new ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
  const fits = name === undefined || key[kAlgorithm].name === name;
  const may = key[kUsages].includes(usage);
  if (fits && may) return key[kHandle];
  let text;
  switch (usage) {
    case 'encrypt':
    case 'decrypt':
      text = 'The requested operation is not valid for the provided key';
      break;
    case 'sign':
    case 'verify':
      text = `Unable to use this key to ${usage}`;
      break;
    case 'deriveBits':
    case 'deriveKey':
      text = may ? 'Key algorithm mismatch' : `baseKey does not have ${usage} usage`;
      break;
    default:
      text = fits ? `Unable to use this key to ${usage}` : 'Key algorithm mismatch';
  }
  throw domError(text, 'InvalidAccessError');
}

const publicUsages = ['encrypt', 'verify', 'wrapKey'];
const usagesOf = {
  '__proto__': null,
  'HMAC': ['sign', 'verify'],
  'AES-CBC': ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  'AES-CTR': ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  'AES-GCM': ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  'AES-KW': ['wrapKey', 'unwrapKey'],
  'RSASSA-PKCS1-v1_5': ['sign', 'verify'],
  'RSA-PSS': ['sign', 'verify'],
  'RSA-OAEP': ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'],
  'ECDSA': ['sign', 'verify'],
  'Ed25519': ['sign', 'verify'],
  'Ed448': ['sign', 'verify'],
  'ECDH': ['deriveKey', 'deriveBits'],
  'X25519': ['deriveKey', 'deriveBits'],
  'X448': ['deriveKey', 'deriveBits'],
  'HKDF': ['deriveKey', 'deriveBits'],
  'PBKDF2': ['deriveKey', 'deriveBits'],
};

function checkUsages(name, usages, kind) {
  let allowed = usagesOf[name] ?? [];
  if (kind === 'public') allowed = allowed.filter((usage) => publicUsages.includes(usage));
  if (kind === 'private') allowed = allowed.filter((usage) => !publicUsages.includes(usage));
  const list = [...usages];
  if (list.some((usage) => !allowed.includes(usage))) {
    throw domError(`Unsupported key usage for a ${name} key`, 'SyntaxError');
  }
  return [...new Set(list)];
}

function needUsages(usages, act = 'creating a key') {
  if (usages.length === 0) throw domError(`Usages cannot be empty when ${act}.`, 'SyntaxError');
}

// -- digest, sign, verify ------------------------------------------------------------------

async function digest(algorithm, data) {
  const { name } = normalise(algorithm);
  if (hashes[name] === undefined) throw notSupported();
  return arrayBufferOf(await pooled(binding.hash, hashes[name], toBytes(data, 'data'), undefined));
}

function signParameters(algorithm, key) {
  const { name } = algorithm;
  const keyHash = hashes[key[kAlgorithm].hash?.name];
  switch (name) {
    case 'RSASSA-PKCS1-v1_5': return [keyHash, 1, undefined];
    case 'RSA-PSS': return [keyHash, 6, algorithm.saltLength];
    case 'ECDSA': return [hashes[hashOf(algorithm).name], undefined, undefined];
    case 'Ed448':
      if (algorithm.context !== undefined && toBytes(algorithm.context, 'algorithm.context').length !== 0) {
        throw notSupported('Non zero-length context is not supported');
      }
      return [undefined, undefined, undefined];
    case 'Ed25519': return [undefined, undefined, undefined];
    default: throw notSupported();
  }
}

function mac(key, bytes) {
  const state = binding.createMac(hashes[key[kAlgorithm].hash.name], binding.keySecretBytes(key[kHandle]));
  binding.update(state, bytes);
  return binding.digest(state);
}

async function sign(algorithm, key, data) {
  algorithm = normalise(algorithm);
  const handle = needKey(key, algorithm.name, 'sign');
  const bytes = toBytes(data, 'data');
  if (algorithm.name === 'HMAC') return arrayBufferOf(mac(key, bytes));
  const [hash, padding, salt] = signParameters(algorithm, key);
  return arrayBufferOf(await pooled(binding.sign, handle, hash, bytes, padding, salt, true));
}

async function verify(algorithm, key, signature, data) {
  algorithm = normalise(algorithm);
  const handle = needKey(key, algorithm.name, 'verify');
  const bytes = toBytes(data, 'data');
  const given = toBytes(signature, 'signature');
  if (algorithm.name === 'HMAC') {
    const made = mac(key, bytes);
    return made.length === given.length && require('internal/crypto/random').timingSafeEqual(made, given);
  }
  const [hash, padding, salt] = signParameters(algorithm, key);
  return pooled(binding.verify, handle, hash, bytes, given, padding, salt, true);
}

// -- encrypt, decrypt ------------------------------------------------------------------------

function runCipher(encrypts, name, key, iv, data, { aad, tagLength } = {}) {
  const cipher = binding.cipherOpen(encrypts, name, key, iv, tagLength);
  if (tagLength !== undefined && !encrypts) {
    if (data.length < tagLength) throw domError('The provided data is too small.', 'OperationError');
    binding.cipherSetTag(cipher, data.subarray(data.length - tagLength));
    data = data.subarray(0, data.length - tagLength);
  }
  if (aad !== undefined) binding.cipherAad(cipher, aad, undefined);
  const parts = [binding.cipherUpdate(cipher, data), binding.cipherFinal(cipher)];
  if (tagLength !== undefined && encrypts) parts.push(binding.cipherTag(cipher));
  return Buffer.concat(parts);
}

// AES-CTR counts only in the last `length` bits of its counter.
function runCounter(key, algorithm, data, bits) {
  const counter = Buffer.from(toBytes(algorithm.counter, 'algorithm.counter'));
  const { length } = algorithm;
  if (counter.length !== 16) throw domError('algorithm.counter must contain exactly 16 bytes', 'OperationError');
  if (!(length > 0 && length <= 128)) {
    throw domError('AES-CTR algorithm.length must be between 1 and 128', 'OperationError');
  }
  const name = `aes-${bits}-ctr`;
  const value = BigInt(`0x${counter.toString('hex')}`);
  const size = 1n << BigInt(length);
  const blocks = BigInt(Math.ceil(data.length / 16));
  if (blocks > size) throw operationError();
  const left = size - (value & (size - 1n));
  if (blocks <= left) return runCipher(true, name, key, counter, data);
  const split = Number(left) * 16;
  const wrapped = Buffer.from((value & ~(size - 1n)).toString(16).padStart(32, '0'), 'hex');
  return Buffer.concat([
    runCipher(true, name, key, counter, data.subarray(0, split)),
    runCipher(true, name, key, wrapped, data.subarray(split)),
  ]);
}

async function crypt(encrypts, algorithm, key, data) {
  const handle = key[kHandle];
  const bytes = toBytes(data, 'data');
  const { name } = algorithm;
  if (name === 'RSA-OAEP') {
    const label = algorithm.label === undefined ? '' : toBytes(algorithm.label, 'algorithm.label');
    return arrayBufferOf(await pooled(
      binding.rsaCrypt, encrypts ? 0 : 1, handle, 4, hashes[key[kAlgorithm].hash.name], label, bytes));
  }
  if (name === 'AES-CTR') need(algorithm, 'AesCtrParams', 'counter', 'length');
  else need(algorithm, name === 'AES-CBC' ? 'AesCbcParams' : 'AesGcmParams', 'iv');
  const bits = key[kAlgorithm].length;
  const secret = binding.keySecretBytes(handle);
  try {
    if (name === 'AES-CTR') return arrayBufferOf(runCounter(secret, algorithm, bytes, bits));
    const iv = toBytes(algorithm.iv, 'algorithm.iv');
    if (name === 'AES-CBC' && iv.length !== 16) {
      throw domError('algorithm.iv must contain exactly 16 bytes', 'OperationError');
    }
    if (name === 'AES-CBC') return arrayBufferOf(runCipher(encrypts, `aes-${bits}-cbc`, secret, iv, bytes));
    if (name === 'AES-GCM') {
      const { tagLength = 128, additionalData } = algorithm;
      if (![32, 64, 96, 104, 112, 120, 128].includes(tagLength)) {
        throw domError(`${tagLength} is not a valid AES-GCM tag length`, 'OperationError');
      }
      const aad = additionalData === undefined ? undefined : toBytes(additionalData, 'algorithm.additionalData');
      return arrayBufferOf(runCipher(encrypts, `aes-${bits}-gcm`, secret, iv, bytes, { aad, tagLength: tagLength / 8 }));
    }
  } catch (error) {
    if (error.name === 'OperationError') throw error;
    throw operationError(error);
  }
  throw notSupported();
}

async function encrypt(algorithm, key, data) {
  algorithm = normalise(algorithm);
  needKey(key, algorithm.name, 'encrypt');
  return crypt(true, algorithm, key, data);
}

async function decrypt(algorithm, key, data) {
  algorithm = normalise(algorithm);
  needKey(key, algorithm.name, 'decrypt');
  return crypt(false, algorithm, key, data);
}

// -- keys ---------------------------------------------------------------------------------------

const isRsa = (name) => name === 'RSASSA-PKCS1-v1_5' || name === 'RSA-PSS' || name === 'RSA-OAEP';
const isEc = (name) => name === 'ECDSA' || name === 'ECDH';
const isOkp = (name) => name === 'Ed25519' || name === 'Ed448' || name === 'X25519' || name === 'X448';
const isAes = (name) => name.startsWith('AES-');

function rsaAlgorithm(name, handle, hash) {
  const { modulusLength, publicExponent } = binding.keyDetails(handle);
  const hex = publicExponent.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return { name, modulusLength, publicExponent: new Uint8Array(bytes), hash };
}

async function generateKey(algorithm, extractable, usages) {
  algorithm = normalise(algorithm);
  const { name } = algorithm;
  if (isAes(name) || name === 'HMAC') {
    const list = checkUsages(name, usages);
    let described;
    let { length } = algorithm;
    if (name === 'HMAC') {
      const hash = hashOf(algorithm);
      length ??= blockBits[hash.name];
      if (!(length > 0)) throw operationError();
      described = { name, length, hash };
    } else {
      if (![128, 192, 256].includes(length)) throw domError('Invalid key length', 'OperationError');
      described = { name, length };
    }
    needUsages(list);
    const handle = await pooled(binding.generateSecret, length);
    return makeKey('secret', handle, described, list, !!extractable);
  }
  const all = checkUsages(name, usages);
  let pair;
  let described;
  if (isRsa(name)) {
    const hash = hashOf(algorithm);
    const exponent = parseInt(Buffer.from(algorithm.publicExponent).toString('hex') || '0', 16);
    pair = await pooled(binding.generateRsa, algorithm.modulusLength, exponent, false, undefined, undefined, undefined);
    described = rsaAlgorithm(name, pair[0], hash);
  } else if (isEc(name)) {
    const curve = curves[algorithm.namedCurve];
    if (curve === undefined) throw notSupported('Unrecognized namedCurve');
    pair = await pooled(binding.generateEc, curve);
    described = { name, namedCurve: algorithm.namedCurve };
  } else if (isOkp(name)) {
    pair = await pooled(binding.generateOkp, name.toLowerCase());
    described = { name };
  } else {
    throw notSupported();
  }
  const forPublic = all.filter((usage) => publicUsages.includes(usage));
  const forPrivate = all.filter((usage) => !publicUsages.includes(usage));
  needUsages(forPrivate);
  return {
    publicKey: makeKey('public', pair[0], described, forPublic, true),
    privateKey: makeKey('private', pair[1], described, forPrivate, !!extractable),
  };
}

const dataError = (message = 'Invalid keyData', cause) => {
  const error = domError(message, 'DataError');
  if (cause !== undefined) Object.defineProperty(error, 'cause', { __proto__: null, configurable: true, value: cause });
  return error;
};

// What a JWK says about its use (RFC 7517 §4).
function checkJwk(jwk, kty, algorithm, extractable, usages) {
  if (typeof jwk !== 'object' || jwk === null || !jwk.kty) throw dataError();
  const { name } = algorithm;
  if (jwk.kty !== kty) throw dataError('Invalid JWK "kty" Parameter');
  const list = [...usages];
  const use = ['HMAC', 'RSASSA-PKCS1-v1_5', 'RSA-PSS', 'ECDSA', 'Ed25519', 'Ed448'].includes(name) ? 'sig' : 'enc';
  if (list.length !== 0 && jwk.use !== undefined && jwk.use !== use) throw dataError('Invalid JWK "use" Parameter');
  if (jwk.key_ops !== undefined) {
    if (!Array.isArray(jwk.key_ops)) throw new ERR_INVALID_ARG_TYPE('keyData.key_ops', 'Array', jwk.key_ops);
    if (new Set(jwk.key_ops).size !== jwk.key_ops.length) throw dataError('Duplicate key operation');
    if (list.some((usage) => !jwk.key_ops.includes(usage))) throw dataError('Key operations and usage mismatch');
  }
  if (jwk.ext === false && extractable) throw dataError('JWK "ext" Parameter and extractable mismatch');
  if (jwk.alg === undefined) return;
  let expected;
  if (jwkAlgorithms[name] !== undefined) expected = [jwkAlgorithms[name](hashOf(algorithm).name)];
  else if (name === 'ECDSA') expected = [{ 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' }[algorithm.namedCurve]];
  else if (name === 'Ed25519' || name === 'Ed448') expected = [name, 'EdDSA'];
  if (expected !== undefined && !expected.includes(jwk.alg)) {
    throw dataError('JWK "alg" does not match the requested algorithm');
  }
}

function importSecret(format, keyData, algorithm, extractable, usages) {
  const { name } = algorithm;
  if (name === 'HMAC') need(algorithm, 'HmacImportParams', 'hash');
  const list = checkUsages(name, usages);
  let bytes;
  if (format === 'raw') {
    bytes = toBytes(keyData, 'keyData');
  } else if (format === 'jwk') {
    checkJwk(keyData, 'oct', algorithm, extractable, usages);
    if (typeof keyData.k !== 'string') throw dataError();
    bytes = Buffer.from(keyData.k, 'base64url');
  } else {
    throw notSupported(`Unable to import ${name} key with format ${format}`);
  }
  needUsages(list, 'importing a secret key');
  let described;
  if (isAes(name)) {
    if (![16, 24, 32].includes(bytes.length)) throw dataError('Invalid key length');
    described = { name, length: bytes.length * 8 };
  } else if (name === 'HMAC') {
    if (bytes.length === 0) throw dataError('Zero-length key is not supported');
    described = { name, length: bytes.length * 8, hash: hashOf(algorithm) };
  } else {
    if (extractable) throw domError(`${name} keys are not extractable`, 'SyntaxError');
    described = { name };
  }
  return makeKey('secret', binding.keySecret(bytes), described, list, !!extractable);
}

function needFormat(format, method, position) {
  if (format === 'raw' || format === 'pkcs8' || format === 'spki' || format === 'jwk') return;
  const error = new TypeError(`Failed to execute '${method}' on 'SubtleCrypto': ${position} argument value '${format}' is ` +
                              'not a valid enum value of type KeyFormat.');
  error.code = 'ERR_INVALID_ARG_VALUE';
  throw error;
}

async function importKey(format, keyData, algorithm, extractable, usages) {
  needFormat(format, 'importKey', '1st');
  algorithm = normalise(algorithm);
  const { name } = algorithm;
  if (isAes(name) || name === 'HMAC' || name === 'HKDF' || name === 'PBKDF2') {
    return importSecret(format, keyData, algorithm, extractable, usages);
  }
  if (!isRsa(name) && !isEc(name) && !isOkp(name)) throw notSupported();
  if (format === 'jwk') checkJwk(keyData, isRsa(name) ? 'RSA' : isEc(name) ? 'EC' : 'OKP', algorithm, extractable, usages);
  let handle;
  let type = 'public';
  try {
    if (format === 'spki') {
      handle = binding.keyPublic(toBytes(keyData, 'keyData'), 'der', 'spki', undefined);
    } else if (format === 'pkcs8') {
      type = 'private';
      handle = binding.keyPrivate(toBytes(keyData, 'keyData'), 'der', 'pkcs8', undefined);
    } else if (format === 'jwk') {
      if (isEc(name) && keyData.crv !== algorithm.namedCurve) {
        throw dataError('JWK "crv" does not match the requested algorithm');
      }
      if (isOkp(name) && keyData.crv !== name) throw dataError('JWK "crv" Parameter and algorithm name mismatch');
      type = keyData.d === undefined ? 'public' : 'private';
      const { createPrivateKey, createPublicKey } = keysModule();
      const create = type === 'private' ? createPrivateKey : createPublicKey;
      handle = create({ key: keyData, format: 'jwk' })[kHandle];
    } else if (format === 'raw' && (isEc(name) || isOkp(name))) {
      const kind = isEc(name) ? curves[algorithm.namedCurve] : name.toLowerCase();
      if (kind === undefined) throw notSupported('Unrecognized namedCurve');
      handle = binding.keyRaw(kind, toBytes(keyData, 'keyData'));
    } else {
      throw notSupported(`Unable to import ${name} key with format ${format}`);
    }
  } catch (error) {
    if (error.name === 'NotSupportedError' || error.name === 'DataError') throw error;
    throw dataError('Invalid keyData', error);
  }
  const kind = binding.keyKind(handle);
  const list = checkUsages(name, usages, type);
  if (type === 'private') needUsages(list, 'importing a private key');
  if (isRsa(name)) {
    if (kind !== 'rsa') throw dataError('Invalid key type');
    return makeKey(type, handle, rsaAlgorithm(name, handle, hashOf(algorithm)), list, !!extractable);
  }
  if (isOkp(name)) {
    if (kind !== name.toLowerCase()) throw dataError('Invalid key type');
    return makeKey(type, handle, { name }, list, !!extractable);
  }
  if (kind !== 'ec') throw dataError('Invalid key type');
  if (binding.keyDetails(handle).namedCurve !== curves[algorithm.namedCurve]) throw dataError('Named curve mismatch');
  return makeKey(type, handle, { name, namedCurve: algorithm.namedCurve }, list, !!extractable);
}

const jwkAlgorithms = {
  'HMAC': (hash) => `HS${hash.slice(4)}`,
  'RSASSA-PKCS1-v1_5': (hash) => `RS${hash.slice(4)}`,
  'RSA-PSS': (hash) => `PS${hash.slice(4)}`,
  'RSA-OAEP': (hash) => (hash === 'SHA-1' ? 'RSA-OAEP' : `RSA-OAEP-${hash.slice(4)}`),
};

async function exportKey(format, key) {
  needFormat(format, 'exportKey', '1st');
  if (!(key instanceof CryptoKey)) throw new ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
  if (!key[kExtractable]) throw domError('key is not extractable', 'InvalidAccessException');
  const handle = key[kHandle];
  const { name, hash, length } = key[kAlgorithm];
  const type = key[kKeyType];
  const unable = () => notSupported(`Unable to export ${name} ${type} key using ${format} format`);
  if (format === 'jwk') {
    const result = { key_ops: key.usages, ext: true };
    if (type === 'secret') {
      result.kty = 'oct';
      result.k = binding.keySecretBytes(handle).toString('base64url');
      result.alg = name === 'HMAC' ? jwkAlgorithms.HMAC(hash.name) : `A${length}${name.slice(4)}`;
      return result;
    }
    keysModule().exportJwk(handle, result);
    if (isRsa(name)) result.alg = jwkAlgorithms[name](hash.name);
    if (name === 'Ed25519' || name === 'Ed448') result.alg = name;
    return result;
  }
  if (format === 'raw') {
    if (type === 'secret') return arrayBufferOf(binding.keySecretBytes(handle));
    if (type !== 'public' || isRsa(name)) throw unable();
    const parts = binding.keyJwk(handle).slice(2).filter((part) => typeof part !== 'string');
    return arrayBufferOf(Buffer.concat(isEc(name) ? [Buffer.from([4]), ...parts] : parts));
  }
  if ((format === 'spki' && type === 'public') || (format === 'pkcs8' && type === 'private')) {
    return arrayBufferOf(binding.keyExport(handle, 'der', format, undefined, undefined));
  }
  throw unable();
}

// -- derivation ------------------------------------------------------------------------------------

async function derive(algorithm, key, length) {
  const { name } = algorithm;
  const handle = key[kHandle];
  if (name === 'HKDF') need(algorithm, 'HkdfParams', 'hash', 'info', 'salt');
  else if (name === 'PBKDF2') need(algorithm, 'Pbkdf2Params', 'hash', 'iterations', 'salt');
  else need(algorithm, 'EcdhKeyDeriveParams', 'public');
  if (name === 'HKDF' || name === 'PBKDF2') {
    if (length === null || length === undefined) throw domError('length cannot be null', 'OperationError');
    if (length % 8 !== 0) throw domError('length must be a multiple of 8', 'OperationError');
    const secret = binding.keySecretBytes(handle);
    const salt = toBytes(algorithm.salt, 'algorithm.salt');
    const hash = hashes[hashOf(algorithm).name];
    if (name === 'HKDF') {
      return pooled(binding.hkdf, hash, secret, salt, toBytes(algorithm.info, 'algorithm.info'), length / 8);
    }
    if (algorithm.iterations === 0) throw domError('iterations cannot be zero', 'OperationError');
    return pooled(binding.pbkdf2, secret, salt, algorithm.iterations, length / 8, hash);
  }
  const other = algorithm.public;
  if (!(other instanceof CryptoKey)) throw new ERR_INVALID_ARG_TYPE('algorithm.public', 'CryptoKey', other);
  if (other[kKeyType] !== 'public') throw domError('algorithm.public must be a public key', 'InvalidAccessError');
  if (other[kAlgorithm].name !== name) {
    throw domError(`algorithm.public must be an ${name} key`, 'InvalidAccessError');
  }
  if (other[kAlgorithm].namedCurve !== key[kAlgorithm].namedCurve) {
    throw domError('Named curve mismatch', 'InvalidAccessError');
  }
  const secret = await pooled(binding.agree, handle, other[kHandle]);
  if (length === null || length === undefined) return secret;
  const size = Math.ceil(length / 8);
  if (secret.length < size) throw domError('derived bit length is too small', 'OperationError');
  const cut = Buffer.from(secret.subarray(0, size));
  // Bits beyond the length asked for are zero.
  if (length % 8 !== 0) cut[size - 1] &= 0xff << (8 - length % 8);
  return cut;
}

async function deriveBits(algorithm, baseKey, length = null) {
  algorithm = normalise(algorithm);
  needKey(baseKey, algorithm.name, 'deriveBits');
  return arrayBufferOf(await derive(algorithm, baseKey, length));
}

function derivedLength(algorithm) {
  if (isAes(algorithm.name)) {
    if (![128, 192, 256].includes(algorithm.length)) throw domError('Invalid key length', 'OperationError');
    return algorithm.length;
  }
  if (algorithm.name === 'HMAC') return algorithm.length ?? blockBits[hashOf(algorithm).name];
  return null;
}

async function deriveKey(algorithm, baseKey, derivedKeyType, extractable, usages) {
  algorithm = normalise(algorithm);
  derivedKeyType = normalise(derivedKeyType);
  needKey(baseKey, algorithm.name, 'deriveKey');
  const bits = await derive(algorithm, baseKey, derivedLength(derivedKeyType));
  return importKey('raw', bits, derivedKeyType, extractable, usages);
}

// -- wrapping -------------------------------------------------------------------------------------

const wrapNames = { 128: 'aes128-wrap', 192: 'aes192-wrap', 256: 'aes256-wrap' };
const wrapIv = Buffer.alloc(8, 0xa6);

async function wrapBytes(wraps, algorithm, key, bytes) {
  if (algorithm.name !== 'AES-KW') return crypt(wraps, algorithm, key, bytes);
  try {
    const name = wrapNames[key[kAlgorithm].length];
    return arrayBufferOf(runCipher(wraps, name, binding.keySecretBytes(key[kHandle]), wrapIv, bytes));
  } catch (error) {
    throw operationError(error);
  }
}

async function wrapKey(format, key, wrappingKey, algorithm) {
  algorithm = normalise(algorithm);
  needKey(wrappingKey, algorithm.name, 'wrapKey');
  let bytes = await exportKey(format, key);
  if (format === 'jwk') {
    let text = JSON.stringify(bytes);
    // AES-KW takes eights of bytes; JSON may have spaces.
    if (algorithm.name === 'AES-KW') text = `${text.slice(0, -1)}${' '.repeat((8 - Buffer.byteLength(text) % 8) % 8)}}`;
    bytes = Buffer.from(text, 'utf8');
  } else {
    bytes = Buffer.from(bytes);
  }
  return wrapBytes(true, algorithm, wrappingKey, bytes);
}

async function unwrapKey(format, wrappedKey, unwrappingKey, algorithm, keyAlgorithm, extractable, usages) {
  algorithm = normalise(algorithm);
  needKey(unwrappingKey, algorithm.name, 'unwrapKey');
  let data = await wrapBytes(false, algorithm, unwrappingKey, toBytes(wrappedKey, 'wrappedKey'));
  if (format === 'jwk') {
    try {
      data = JSON.parse(Buffer.from(data).toString());
    } catch (error) {
      throw dataError('Invalid wrapped JWK key', error);
    }
  }
  return importKey(format, data, keyAlgorithm, extractable, usages);
}

module.exports = {
  decrypt, deriveBits, deriveKey, digest, encrypt, exportKey, generateKey, importKey, sign, unwrapKey, verify, wrapKey,
};
