'use strict';
// util.types: the native predicates and what they have in common in JS.

const { isView } = ArrayBuffer;

const types = { ...internalBinding('types') };
delete types.isArrayBufferView;

module.exports = {
  ...types,
  isArrayBufferView: isView,
};

// Keys live in crypto; a value made by it can only exist once it is loaded.
function keyCheck(name, file) {
  const check = {
    [name](value) {
      if (!process.versions.openssl || value === null || typeof value !== 'object') return false;
      return require(file)[name](value);
    },
  }[name];
  Object.defineProperty(module.exports, name, { __proto__: null, configurable: false, enumerable: true, value: check });
}
keyCheck('isKeyObject', 'internal/crypto/keys');
keyCheck('isCryptoKey', 'internal/crypto/webcrypto');
