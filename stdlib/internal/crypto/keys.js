'use strict';

// KeyObject and its kinds, and how keys are taken from arguments everywhere else:
// as KeyObject, CryptoKey, PEM, DER, JWK or secret bytes.

const {
  codes: {
    ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS, ERR_CRYPTO_INVALID_JWK, ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE,
    ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE,
  },
} = require('internal/errors');
const { validateObject, validateOneOf, validateString } = require('internal/validators');
const { isAnyArrayBuffer } = require('internal/util/types');
const { getBytes, getSecretBytes, isKeyObject, isView, kHandle, kKeyType, keyTypes, stringBytes, viewBytes } =
  require('internal/crypto/util');
const { Buffer } = require('buffer');
const binding = internalBinding('crypto');

const { defineProperty } = Object;

class KeyObject {
  constructor(type, handle) {
    if (type !== 'secret' && type !== 'public' && type !== 'private') throw new ERR_INVALID_ARG_VALUE('type', type);
    if (typeof handle !== 'object' || handle === null) throw new ERR_INVALID_ARG_TYPE('handle', 'object', handle);
    defineProperty(this, kKeyType, { __proto__: null, value: type });
    defineProperty(this, kHandle, { __proto__: null, value: handle });
  }

  get type() {
    return this[kKeyType];
  }

  static from(key) {
    const handle = key?.[kHandle];
    if (handle === undefined || isKeyObject(key) && key instanceof KeyObject) {
      throw new ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
    }
    return make(key[kKeyType], handle);
  }

  equals(otherKeyObject) {
    if (!isKeyObject(otherKeyObject)) {
      throw new ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', otherKeyObject);
    }
    return otherKeyObject.type === this.type && binding.keyEquals(this[kHandle], otherKeyObject[kHandle]);
  }
}
defineProperty(KeyObject.prototype, Symbol.toStringTag, { __proto__: null, configurable: true, value: 'KeyObject' });

class SecretKeyObject extends KeyObject {
  constructor(handle) {
    super('secret', handle);
  }

  get symmetricKeySize() {
    return binding.keySecretBytes(this[kHandle]).length;
  }

  export(options) {
    if (options !== undefined) {
      validateObject(options, 'options');
      validateOneOf(options.format, 'options.format', [undefined, 'buffer', 'jwk']);
      if (options.format === 'jwk') {
        return { kty: 'oct', k: binding.keySecretBytes(this[kHandle]).toString('base64url') };
      }
    }
    return binding.keySecretBytes(this[kHandle]);
  }
}

const kDetails = Symbol('kDetails');

class AsymmetricKeyObject extends KeyObject {
  get asymmetricKeyType() {
    return binding.keyKind(this[kHandle]);
  }

  get asymmetricKeyDetails() {
    this[kDetails] ??= binding.keyDetails(this[kHandle]);
    return { ...this[kDetails] };
  }
}

class PublicKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('public', handle);
  }

  export(options) {
    return exportKey(this, options, false);
  }
}

class PrivateKeyObject extends AsymmetricKeyObject {
  constructor(handle) {
    super('private', handle);
  }

  export(options) {
    return exportKey(this, options, true);
  }
}

function make(type, handle) {
  if (type === 'secret') return new SecretKeyObject(handle);
  return type === 'public' ? new PublicKeyObject(handle) : new PrivateKeyObject(handle);
}

// -- export ------------------------------------------------------------------------

const optionName = (name, objName) => (objName === undefined ? `options.${name}` : `${objName}.${name}`);

// format, type, cipher and passphrase of an output encoding.
function outputEncoding(options, isPrivate, keyType, objName) {
  validateObject(options, objName ?? 'options');
  const { format, type, cipher, passphrase, encoding } = options;
  if (format !== 'pem' && format !== 'der') {
    throw new ERR_INVALID_ARG_VALUE(optionName('format', objName), format);
  }
  const types = isPrivate ? ['pkcs1', 'pkcs8', 'sec1'] : ['pkcs1', 'spki'];
  if (typeof type !== 'string' || !types.includes(type)) {
    throw new ERR_INVALID_ARG_VALUE(optionName('type', objName), type);
  }
  if (type === 'pkcs1' && keyType !== 'rsa') {
    throw new ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('pkcs1', 'can only be used for RSA keys');
  }
  if (type === 'sec1' && keyType !== 'ec') {
    throw new ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('sec1', 'can only be used for EC keys');
  }
  if (!isPrivate) return { format, type };
  if (cipher !== undefined && cipher !== null) {
    if (typeof cipher !== 'string') throw new ERR_INVALID_ARG_VALUE(optionName('cipher', objName), cipher);
    if (format === 'der' && (type === 'pkcs1' || type === 'sec1')) {
      throw new ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS(type, 'does not support encryption');
    }
    if (!isBytes(passphrase)) throw new ERR_INVALID_ARG_VALUE(optionName('passphrase', objName), passphrase);
    return { format, type, cipher, passphrase: getBytes(passphrase, 'passphrase', encoding) };
  }
  if (passphrase !== undefined) {
    if (!isBytes(passphrase)) throw new ERR_INVALID_ARG_VALUE(optionName('passphrase', objName), passphrase);
    throw new ERR_INVALID_ARG_VALUE(optionName('cipher', objName), cipher);
  }
  return { format, type };
}

const isBytes = (value) => typeof value === 'string' || isView(value) || isAnyArrayBuffer(value);

function exportHandle(handle, { format, type, cipher, passphrase }) {
  return binding.keyExport(handle, format, type, cipher, passphrase);
}

function exportJwk(handle, result = {}) {
  const [kty, crv, ...parts] = binding.keyJwk(handle);
  // The order of the members is Node's.
  if (kty !== 'OKP') result.kty = kty;
  else result.crv = crv;
  for (let i = 0; i < parts.length; i += 2) {
    if (kty === 'EC' && i === 4) result.crv = crv;
    result[parts[i]] = parts[i + 1].toString('base64url');
  }
  if (kty === 'EC') result.crv = crv;
  if (kty === 'OKP') result.kty = kty;
  return result;
}

function exportKey(key, options, isPrivate) {
  if (options && options.format === 'jwk') {
    if (options.passphrase !== undefined) {
      throw new ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS('jwk', 'does not support encryption');
    }
    return exportJwk(key[kHandle]);
  }
  return exportHandle(key[kHandle], outputEncoding(options, isPrivate, key.asymmetricKeyType));
}

// -- keys from arguments ---------------------------------------------------------------

const kPublic = 'public';
const kPrivate = 'private';

function inputTypes(isPublic) {
  return isPublic ? ['pkcs1', 'spki', 'pkcs8', 'sec1'] : ['pkcs1', 'pkcs8', 'sec1'];
}

const base64 = (jwk, name) => {
  const value = jwk[name];
  validateString(value, `key.${name}`);
  return Buffer.from(value, 'base64url');
};

function handleFromJwk(jwk, wanted) {
  validateObject(jwk, 'key');
  validateOneOf(jwk.kty, 'key.kty', ['RSA', 'EC', 'OKP']);
  const isPublic = wanted === kPublic || jwk.d === undefined;
  if (jwk.kty === 'OKP') {
    validateString(jwk.crv, 'key.crv');
    validateOneOf(jwk.crv, 'key.crv', ['Ed25519', 'Ed448', 'X25519', 'X448']);
    validateString(jwk.x, 'key.x');
    if (!isPublic || wanted === kPrivate) validateString(jwk.d, 'key.d');
    const isPrivate = wanted === kPrivate;
    const data = isPrivate ? base64(jwk, 'd') : base64(jwk, 'x');
    const length = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 }[jwk.crv];
    if (data.length !== length) throw new ERR_CRYPTO_INVALID_JWK();
    return binding.keyFromJwk('OKP', jwk.crv, isPrivate, [isPrivate ? base64(jwk, 'x') : data, data]);
  }
  const isPrivate = wanted === kPrivate;
  if (jwk.kty === 'EC') {
    validateString(jwk.crv, 'key.crv');
    validateOneOf(jwk.crv, 'key.crv', ['P-256', 'secp256k1', 'P-384', 'P-521']);
    const parts = [base64(jwk, 'x'), base64(jwk, 'y')];
    if (isPrivate) parts.push(base64(jwk, 'd'));
    return binding.keyFromJwk('EC', jwk.crv, isPrivate, parts);
  }
  const parts = [base64(jwk, 'n'), base64(jwk, 'e')];
  if (isPrivate) {
    ['d', 'p', 'q', 'dp', 'dq', 'qi'].forEach((name) => parts.push(base64(jwk, name)));
  }
  return binding.keyFromJwk('RSA', '', isPrivate, parts);
}

function passphraseOf(options, objName) {
  const { passphrase, encoding } = options;
  if (passphrase === undefined || passphrase === null) return undefined;
  if (!isBytes(passphrase)) throw new ERR_INVALID_ARG_VALUE(`${objName}.passphrase`, passphrase);
  const bytes = getBytes(passphrase, 'passphrase', encoding);
  if (bytes.length > 1024) throw new ERR_OUT_OF_RANGE('options.passphrase', '<= 1024', bytes.length);
  return bytes;
}

// The native handle of an asymmetric key. `wanted`: 'public' takes private keys too
// and uses their public half where it must; 'private' takes only those.
function asymmetricHandle(key, wanted, name = 'key') {
  if (isKeyObject(key)) return keyObjectHandle(key, wanted);
  if (isBytes(key)) return parse(getBytes(key, name), { format: 'pem' }, wanted);
  if (typeof key === 'object' && key !== null) {
    const { key: data, encoding, format } = key;
    if (isKeyObject(data)) return keyObjectHandle(data, wanted);
    if (format === 'jwk') {
      validateObject(data, 'key.key');
      return handleFromJwk(data, wanted);
    }
    if (!isBytes(data)) {
      throw new ERR_INVALID_ARG_TYPE(`${name}.key`, keyTypes, data);
    }
    return parse(typeof data === 'string' ? stringBytes(data, encoding) : viewBytes(data), key, wanted);
  }
  throw new ERR_INVALID_ARG_TYPE(name, keyTypes, key);
}

function keyObjectHandle(key, wanted) {
  const type = key[kKeyType];
  const fits = wanted === kPublic ? type !== 'secret' : type === wanted;
  if (!fits) {
    throw new ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(type, wanted === kPublic ? 'private or public' : wanted);
  }
  return key[kHandle];
}

function parse(data, options, wanted) {
  const { type } = options;
  const format = options.format === undefined ? 'pem' : options.format;
  if (format !== 'pem' && format !== 'der') throw new ERR_INVALID_ARG_VALUE('options.format', options.format);
  if (format === 'der' || type !== undefined) {
    const types = inputTypes(wanted === kPublic);
    if (format === 'der' && !types.includes(type)) throw new ERR_INVALID_ARG_VALUE('options.type', type);
    if (type !== undefined && !types.includes(type)) throw new ERR_INVALID_ARG_VALUE('options.type', type);
  }
  const passphrase = passphraseOf(options, 'options');
  return wanted === kPublic ?
    binding.keyPublic(data, format, type, passphrase) :
    binding.keyPrivate(data, format, type, passphrase);
}

function createSecretKey(key, encoding) {
  if (typeof key !== 'string' && !isView(key) && !isAnyArrayBuffer(key)) throwType(key);
  const bytes = getSecretBytes(key, encoding);
  return new SecretKeyObject(binding.keySecret(bytes));
}

function throwType(key) {
  throw new ERR_INVALID_ARG_TYPE('key', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], key);
}

function createPublicKey(key) {
  // A private KeyObject gives its public half; a public one is refused.
  if (isKeyObject(key) || isKeyObject(key?.key)) {
    const given = isKeyObject(key) ? key : key.key;
    if (given[kKeyType] !== 'private') throw new ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(given[kKeyType], 'private');
    return new PublicKeyObject(binding.keyToPublic(given[kHandle]));
  }
  return new PublicKeyObject(asymmetricHandle(key, kPublic));
}

function createPrivateKey(key) {
  if (isKeyObject(key) || isKeyObject(key?.key)) {
    throw new ERR_INVALID_ARG_TYPE(
      isKeyObject(key) ? 'key' : 'key.key', ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'],
      isKeyObject(key) ? key : key.key);
  }
  return new PrivateKeyObject(asymmetricHandle(key, kPrivate));
}

// For util.types, where a CryptoKey is none.
function isKeyObjectOnly(value) {
  return value instanceof KeyObject && value[kHandle] !== undefined;
}

// For deep equality, which sees nothing of keys by itself.
function sameKey(a, b) {
  const handle = a[kHandle];
  const other = b[kHandle];
  if (handle === undefined || other === undefined) return handle === other;
  if (a.type !== b.type || isKeyObjectOnly(a) !== isKeyObjectOnly(b) || !binding.keyEquals(handle, other)) return false;
  return isKeyObjectOnly(a) || comparisons.isDeepStrictEqual(
    [a.extractable, a.algorithm, a.usages], [b.extractable, b.algorithm, b.usages]);
}
const comparisons = internalBinding('comparisons');
comparisons.setSameKey(sameKey);

module.exports = {
  KeyObject, PrivateKeyObject, PublicKeyObject, SecretKeyObject,
  asymmetricHandle, createPrivateKey, createPublicKey, createSecretKey,
  exportHandle, exportJwk, isKeyObject: isKeyObjectOnly, kPrivate, kPublic, make, outputEncoding,
};
