'use strict';

// The Web Cryptography API: Crypto, CryptoKey, and SubtleCrypto's surface. What each
// algorithm does is in internal/crypto/subtle, loaded when `subtle` is first used.

const { codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS } } = require('internal/errors');
const { kHandle, kKeyType } = require('internal/crypto/util');

const { defineProperties, defineProperty } = Object;
const kInspect = Symbol.for('nodejs.util.inspect.custom');
const kToken = Symbol('kToken');
const kAlgorithm = Symbol('kAlgorithm');
const kExtractable = Symbol('kExtractable');
const kUsages = Symbol('kUsages');

function domError(message, name) {
  const DOMException = require('internal/per_context/domexception').DOMException;
  return new DOMException(message, name);
}

class CryptoKey {
  constructor(token) {
    if (token !== kToken) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get type() {
    return own(this, kKeyType);
  }

  get extractable() {
    return own(this, kExtractable);
  }

  get algorithm() {
    return own(this, kAlgorithm);
  }

  get usages() {
    return own(this, kUsages);
  }

  [kInspect](depth, options) {
    if (depth < 0) return this;
    const { inspect } = require('internal/util/inspect');
    const { type, extractable, algorithm, usages } = this;
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `CryptoKey ${inspect({ type, extractable, algorithm, usages }, inner)}`;
  }
}

function isCryptoKey(value) {
  return value?.[kHandle] !== undefined && value[kUsages] !== undefined;
}

function own(key, symbol) {
  if (!isCryptoKey(key)) throw new ERR_INVALID_THIS('CryptoKey');
  return key[symbol];
}

function makeKey(type, handle, algorithm, usages, extractable) {
  const key = new CryptoKey(kToken);
  defineProperty(key, kKeyType, { __proto__: null, value: type });
  defineProperty(key, kHandle, { __proto__: null, value: handle });
  defineProperty(key, kAlgorithm, { __proto__: null, value: algorithm });
  defineProperty(key, kUsages, { __proto__: null, value: usages });
  defineProperty(key, kExtractable, { __proto__: null, value: extractable });
  return key;
}

class SubtleCrypto {
  constructor(token) {
    if (token !== kToken) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }
}

const lengths = {
  decrypt: 3, deriveBits: 2, deriveKey: 5, digest: 2, encrypt: 3, exportKey: 2, generateKey: 3, importKey: 5, sign: 3,
  unwrapKey: 7, verify: 4, wrapKey: 4,
};

Object.keys(lengths).forEach((name) => {
  const method = {
    async [name](...args) {
      if (this !== crypto.subtle) throw new ERR_INVALID_THIS('SubtleCrypto');
      if (args.length < lengths[name]) {
        const { codes: { ERR_MISSING_ARGS } } = require('internal/errors');
        const error = new ERR_MISSING_ARGS('argument');
        error.message = `Failed to execute '${name}' on 'SubtleCrypto': ${lengths[name]} arguments required, but only ` +
          `${args.length} present.`;
        throw error;
      }
      return require('internal/crypto/subtle')[name](...args);
    },
  }[name];
  defineProperty(method, 'length', { __proto__: null, configurable: true, value: lengths[name] });
  defineProperty(SubtleCrypto.prototype, name, {
    __proto__: null, configurable: true, enumerable: true, value: method, writable: true,
  });
});

class Crypto {
  #subtle;

  constructor(token) {
    if (token !== kToken) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get subtle() {
    if (this !== crypto) throw new ERR_INVALID_THIS('Crypto');
    return this.#subtle ??= new SubtleCrypto(kToken);
  }

  getRandomValues(array) {
    if (this !== crypto) throw new ERR_INVALID_THIS('Crypto');
    const { isTypedArray, isFloat32Array, isFloat64Array } = require('internal/util/types');
    if (!isTypedArray(array) || isFloat32Array(array) || isFloat64Array(array)) {
      throw domError('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    if (array.byteLength > 65536) {
      throw domError(
        `The requested length exceeds 65,536 bytes`, 'QuotaExceededError');
    }
    require('internal/crypto/random').randomFillSync(array, 0);
    return array;
  }

  randomUUID() {
    if (this !== crypto) throw new ERR_INVALID_THIS('Crypto');
    return require('internal/crypto/random').randomUUID();
  }
}

[[CryptoKey, ['type', 'extractable', 'algorithm', 'usages']], [SubtleCrypto, []],
 [Crypto, ['subtle', 'getRandomValues', 'randomUUID']]].forEach(([Class, names]) => {
  const tag = { __proto__: null, configurable: true, value: Class.name };
  defineProperties(Class.prototype, { [Symbol.toStringTag]: tag });
  names.forEach((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(Class.prototype, name);
    defineProperty(Class.prototype, name, { ...descriptor, enumerable: true });
  });
});

const crypto = new Crypto(kToken);

module.exports = {
  Crypto, CryptoKey, SubtleCrypto, crypto, domError, isCryptoKey, kAlgorithm, kExtractable, kUsages, makeKey,
};
