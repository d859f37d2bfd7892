'use strict';

// crypto: the module object. Its parts are loaded when one of their members is
// first used; what is common to all lives in internal/crypto/util.

const { defineLazyProperties } = require('internal/util');
const { unimplemented } = require('internal/unimplemented');
const binding = internalBinding('crypto');

const crypto = module.exports;

const lazy = (id, names) => defineLazyProperties(crypto, `internal/crypto/${id}`, names);

lazy('hash', ['Hash', 'Hmac', 'createHash', 'createHmac', 'hash']);
lazy('random', ['randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID', 'timingSafeEqual']);
lazy('kdf', ['hkdf', 'hkdfSync', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync']);
lazy('cipher', ['Cipheriv', 'Decipheriv', 'createCipheriv', 'createDecipheriv', 'getCipherInfo', 'getCiphers']);
lazy('keys', ['KeyObject', 'createPrivateKey', 'createPublicKey', 'createSecretKey']);
lazy('sign', [
  'Sign', 'Verify', 'createSign', 'createVerify', 'privateDecrypt', 'privateEncrypt', 'publicDecrypt', 'publicEncrypt',
  'sign', 'verify',
]);
lazy('keygen', [
  'checkPrime', 'checkPrimeSync', 'generateKey', 'generateKeyPair', 'generateKeyPairSync', 'generateKeySync',
  'generatePrime', 'generatePrimeSync',
]);
lazy('dh', [
  'DiffieHellman', 'DiffieHellmanGroup', 'ECDH', 'createDiffieHellman', 'createDiffieHellmanGroup', 'createECDH',
  'diffieHellman', 'getCurves', 'getDiffieHellman',
]);
lazy('constants', ['constants']);
lazy('x509', ['X509Certificate']);
unimplemented(crypto, 'crypto', ['Certificate']);

['pseudoRandomBytes', 'prng', 'rng'].forEach((name) => {
  Object.defineProperty(crypto, name, {
    __proto__: null,
    configurable: true,
    get: () => {
      const { deprecate, isPendingDeprecation } = require('internal/util');
      if (name === 'rng' || !isPendingDeprecation()) return crypto.randomBytes;
      return deprecate(crypto.randomBytes, `crypto.${name} is deprecated.`, 'DEP0115');
    },
    set(value) {
      Object.defineProperty(crypto, name, { __proto__: null, configurable: true, enumerable: true, value, writable: true });
    },
  });
});

Object.assign(crypto, {
  getHashes: function getHashes() {
    return binding.hashes.slice();
  },
  getFips: function getFips() {
    return 0;
  },
  setFips: function setFips(value) {
    if (!value) return;
    const { codes: { ERR_CRYPTO_FIPS_UNAVAILABLE } } = require('internal/errors');
    throw new ERR_CRYPTO_FIPS_UNAVAILABLE();
  },
  setEngine: function setEngine(id, flags) {
    const { validateNumber, validateString } = require('internal/validators');
    validateString(id, 'id');
    if (flags) validateNumber(flags, 'flags');
    const { codes: { ERR_CRYPTO_ENGINE_UNKNOWN } } = require('internal/errors');
    throw new ERR_CRYPTO_ENGINE_UNKNOWN(id);
  },
  secureHeapUsed: function secureHeapUsed() {
    return { total: 0, used: 0, utilization: 0, min: 0 };
  },
});

const webcrypto = () => require('internal/crypto/webcrypto').crypto;
[['webcrypto', webcrypto], ['subtle', () => webcrypto().subtle]].forEach(([name, get]) => {
  Object.defineProperty(crypto, name, { __proto__: null, configurable: false, enumerable: true, get, set: undefined });
});
Object.defineProperty(crypto, 'getRandomValues', {
  __proto__: null,
  configurable: false,
  enumerable: true,
  get: () => (array) => webcrypto().getRandomValues(array),
});
