'use strict';

// What all parts of crypto share: bytes of arguments, encodings of results, the
// marks by which keys are known without loading the key classes.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');
const { Buffer } = require('buffer');

const isView = ArrayBuffer.isView;
// The native key of a KeyObject, and the kind of key: 'secret', 'public', 'private'.
const kHandle = Symbol('kHandle');
const kKeyType = Symbol('kKeyType');

const binaryTypes = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
const keyTypes = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'];

// The bytes behind a view or ArrayBuffer, without copying.
function viewBytes(data) {
  if (isUint8Array(data)) return data;
  if (isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return new Uint8Array(data);
}

function stringBytes(text, encoding) {
  return Buffer.from(text, encoding === undefined || encoding === null || encoding === 'buffer' ? 'utf8' : encoding);
}

// Bytes of a string or anything binary.
function getBytes(data, name, encoding) {
  if (typeof data === 'string') return stringBytes(data, encoding);
  if (isView(data) || isAnyArrayBuffer(data)) return viewBytes(data);
  throw new ERR_INVALID_ARG_TYPE(name, binaryTypes, data);
}

function isKeyObject(value) {
  return value !== null && typeof value === 'object' && value[kHandle] !== undefined && value[kKeyType] !== undefined;
}

// Bytes of a secret key given as KeyObject, CryptoKey, string or bytes.
function getSecretBytes(key, encoding, name = 'key') {
  if (isKeyObject(key)) {
    if (key[kKeyType] !== 'secret') {
      const { codes: { ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE } } = require('internal/errors');
      throw new ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE(key[kKeyType], 'secret');
    }
    return internalBinding('crypto').keySecretBytes(key[kHandle]);
  }
  if (typeof key === 'string') return stringBytes(key, encoding);
  if (isView(key) || isAnyArrayBuffer(key)) return viewBytes(key);
  throw new ERR_INVALID_ARG_TYPE(name, keyTypes, key);
}

// A result as Buffer, or as text when an encoding is asked for.
function encode(bytes, encoding) {
  return encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes;
}

module.exports = {
  binaryTypes, encode, getBytes, getSecretBytes, isKeyObject, isView, keyTypes, kHandle, kKeyType, stringBytes, viewBytes,
};
