'use strict';

// Randomness: bytes, integers, UUIDs, and the comparison that takes the same time
// for all contents.

const {
  codes: { ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH, ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateNumber } = require('internal/validators');
const binding = internalBinding('crypto');

const isView = ArrayBuffer.isView;
const kMaxLength = 0x7FFF_FFFF;

function assertSize(size, element, offset, length) {
  validateNumber(size, 'size');
  size *= element;
  if (Number.isNaN(size) || size > kMaxLength || size < 0) {
    throw new ERR_OUT_OF_RANGE('size', `>= 0 && <= ${kMaxLength}`, size);
  }
  if (size + offset > length) throw new ERR_OUT_OF_RANGE('size + offset', `<= ${length}`, size + offset);
  return size >>> 0;
}

function assertOffset(offset, element, length) {
  validateNumber(offset, 'offset');
  offset *= element;
  if (Number.isNaN(offset) || offset > length || offset < 0) {
    throw new ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${length}`, offset);
  }
  return offset >>> 0;
}

function randomBytes(size, callback) {
  size = assertSize(size, 1, 0, Infinity);
  if (callback === undefined) return binding.randomBytes(size);
  validateFunction(callback, 'callback');
  binding.randomBytes(size, undefined, callback);
}

// The window of `buf` to fill, as bytes.
function windowOf(buf, offset, size) {
  const isBuffer = buf instanceof ArrayBuffer || buf instanceof SharedArrayBuffer;
  if (!isView(buf) && !isBuffer) {
    throw new ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buf);
  }
  const element = buf.BYTES_PER_ELEMENT || 1;
  offset = assertOffset(offset === undefined ? 0 : offset, element, buf.byteLength);
  size = size === undefined ? buf.byteLength - offset : assertSize(size, element, offset, buf.byteLength);
  return isBuffer ? new Uint8Array(buf, offset, size) : new Uint8Array(buf.buffer, buf.byteOffset + offset, size);
}

function randomFillSync(buf, offset = 0, size) {
  const target = windowOf(buf, offset, size);
  target.set(binding.randomBytes(target.length));
  return buf;
}

function randomFill(buf, offset, size, callback) {
  if (typeof offset === 'function') {
    callback = offset;
    offset = 0;
    size = undefined;
  } else if (typeof size === 'function') {
    callback = size;
    size = undefined;
  }
  const target = windowOf(buf, offset, size);
  validateFunction(callback, 'callback');
  binding.randomBytes(target.length, undefined, (err, bytes) => {
    if (err) return callback(err);
    target.set(bytes);
    callback(null, buf);
  });
}

const RANDOM_MAX = 0xFFFF_FFFF_FFFF;

function randomInt(min, max, callback) {
  const onlyMax = max === undefined || typeof max === 'function';
  if (onlyMax) {
    callback = max;
    max = min;
    min = 0;
  }
  if (callback !== undefined) validateFunction(callback, 'callback');
  if (!Number.isSafeInteger(min)) throw new ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
  if (!Number.isSafeInteger(max)) throw new ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
  if (max <= min) throw new ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${min})`, max);
  const range = max - min;
  if (range > RANDOM_MAX) throw new ERR_OUT_OF_RANGE(onlyMax ? 'max' : 'max - min', `<= ${RANDOM_MAX}`, range);
  // Values above the last whole multiple of the range would be likelier: draw again.
  const limit = RANDOM_MAX + 1 - ((RANDOM_MAX + 1) % range);
  const draw = (bytes) => bytes.readUIntBE(0, 6);
  let value;
  do value = draw(binding.randomBytes(6)); while (value >= limit);
  value = (value % range) + min;
  if (callback === undefined) return value;
  process.nextTick(callback, undefined, value);
}

function randomUUID(options) {
  if (options !== undefined) {
    require('internal/validators').validateObject(options, 'options');
    if (options.disableEntropyCache !== undefined) {
      validateBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
    }
  }
  const bytes = binding.randomBytes(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = bytes.toString('hex');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

function timingSafeEqual(buf1, buf2) {
  const check = (buf, name) => {
    if (!isView(buf) && !(buf instanceof ArrayBuffer)) {
      // Node makes this error natively, without the value received.
      const error = new ERR_INVALID_ARG_TYPE(name, ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], buf);
      error.message = `The "${name}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`;
      throw error;
    }
    return isView(buf) ? new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength) : new Uint8Array(buf);
  };
  const a = check(buf1, 'buf1');
  const b = check(buf2, 'buf2');
  if (a.length !== b.length) throw new ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH();
  let different = 0;
  for (let i = 0; i < a.length; i++) different |= a[i] ^ b[i];
  return different === 0;
}

module.exports = { randomBytes, randomFill, randomFillSync, randomInt, randomUUID, timingSafeEqual };
