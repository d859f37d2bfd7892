// internal/fs/utils: what every form of the fs functions shares: paths, flags,
// options, callbacks, names. Part of fs's load time: rare things live elsewhere.
'use strict';

const {
  codes: { ERR_FS_INVALID_SYMLINK_TYPE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const {
  parseFileMode,
  validateBoolean,
  validateFunction,
  validateInt32,
  validateInteger,
  validateObject,
  validateUint32,
} = require('internal/validators');
const { constants } = internalBinding('fs');
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY } = constants;

const { isView } = ArrayBuffer;
const typedArrayTag = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
const tagOf = Function.prototype.call.bind(typedArrayTag);

function isUint8Array(value) {
  return typeof value === 'object' && value !== null && tagOf(value) === 'Uint8Array';
}

// Natives take typed arrays; a DataView is shown to them as bytes.
function bytesOf(view) {
  return tagOf(view) === undefined ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : view;
}

function validatePath(path, name = 'path') {
  if (typeof path === 'string') {
    if (path.indexOf('\u0000') === -1) return;
  } else if (!isUint8Array(path)) {
    throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], path);
  } else if (!path.includes(0)) {
    return;
  }
  throw new ERR_INVALID_ARG_VALUE(name, path, 'must be a string, Uint8Array, or URL without null bytes');
}

function toPathIfFileURL(value) {
  if (typeof value === 'string' || value?.href === undefined) return value;
  return require('internal/url').toPathIfFileURL(value);
}

function getValidatedPath(value, name = 'path') {
  if (typeof value !== 'string') value = toPathIfFileURL(value);
  validatePath(value, name);
  return value;
}

function getValidatedFd(fd, name = 'fd') {
  if (Object.is(fd, -0)) return 0;
  validateInt32(fd, name, 0);
  return fd;
}

function isFd(path) {
  return typeof path === 'number' && path === (path | 0);
}

function assertEncoding(encoding) {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8' || encoding === 'buffer') return;
  if (!require('buffer').Buffer.isEncoding(encoding)) {
    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
}

function getOptions(options, defaults) {
  if (options == null || typeof options === 'function') return defaults;
  if (typeof options === 'string') {
    defaults = { ...defaults };
    defaults.encoding = options;
    options = defaults;
  } else if (typeof options !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }
  if (options.encoding !== 'buffer') assertEncoding(options.encoding);
  if (options.signal !== undefined) require('internal/validators').validateAbortSignal(options.signal, 'options.signal');
  return options;
}

function isUtf8(encoding) {
  return !encoding || encoding === 'utf8' || encoding === 'utf-8';
}

// Names come as text, or as a Buffer that is then shown in another encoding.
function decodeName(name, encoding) {
  return isUtf8(encoding) || encoding === 'buffer' ? name : name.toString(encoding);
}

function stringToFlags(flags, name = 'flags') {
  if (typeof flags === 'number') {
    validateInt32(flags, name);
    return flags;
  }
  if (flags == null) return O_RDONLY;
  switch (flags) {
    case 'r': return O_RDONLY;
    case 'rs': case 'sr': return O_RDONLY | O_SYNC;
    case 'r+': return O_RDWR;
    case 'rs+': case 'sr+': return O_RDWR | O_SYNC;
    case 'w': return O_TRUNC | O_CREAT | O_WRONLY;
    case 'wx': case 'xw': return O_TRUNC | O_CREAT | O_WRONLY | O_EXCL;
    case 'w+': return O_TRUNC | O_CREAT | O_RDWR;
    case 'wx+': case 'xw+': return O_TRUNC | O_CREAT | O_RDWR | O_EXCL;
    case 'a': return O_APPEND | O_CREAT | O_WRONLY;
    case 'ax': case 'xa': return O_APPEND | O_CREAT | O_WRONLY | O_EXCL;
    case 'as': case 'sa': return O_APPEND | O_CREAT | O_WRONLY | O_SYNC;
    case 'a+': return O_APPEND | O_CREAT | O_RDWR;
    case 'ax+': case 'xa+': return O_APPEND | O_CREAT | O_RDWR | O_EXCL;
    case 'as+': case 'sa+': return O_APPEND | O_CREAT | O_RDWR | O_SYNC;
  }
  throw new ERR_INVALID_ARG_VALUE('flags', flags);
}

// Node checks these natively, with plain errors.
function modeError(Class, code, message) {
  const error = new Class(message);
  error.code = code;
  return error;
}

function getAccessMode(mode) {
  if (mode == null) return 0;
  if (typeof mode !== 'number') {
    throw modeError(TypeError, 'ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined');
  }
  mode |= 0;
  if (mode < 0 || mode > 7) throw modeError(RangeError, 'ERR_OUT_OF_RANGE', 'mode is out of range: >= 0 && <= 7');
  return mode;
}

function validatePosition(position, name, length) {
  if (typeof position === 'number') {
    validateInteger(position, name, -1);
  } else if (typeof position === 'bigint') {
    const most = 2n ** 63n - 1n - BigInt(length);
    if (!(position >= -1n && position <= most)) throw new ERR_OUT_OF_RANGE(name, `>= -1 && <= ${most}`, position);
  } else {
    throw new ERR_INVALID_ARG_TYPE(name, ['integer', 'bigint'], position);
  }
}

function validateReadRange(offset, length, size) {
  if (offset < 0) throw new ERR_OUT_OF_RANGE('offset', '>= 0', offset);
  if (length < 0) throw new ERR_OUT_OF_RANGE('length', '>= 0', length);
  if (offset + length > size) throw new ERR_OUT_OF_RANGE('length', `<= ${size - offset}`, length);
}

function validateWriteRange(offset, length, size) {
  if (offset > size) throw new ERR_OUT_OF_RANGE('offset', `<= ${size}`, offset);
  if (length > size - offset) throw new ERR_OUT_OF_RANGE('length', `<= ${size - offset}`, length);
  if (length < 0) throw new ERR_OUT_OF_RANGE('length', '>= 0', length);
  validateInt32(length, 'length', 0);
}

function validateStringAfterView(value, name) {
  if (typeof value !== 'string') {
    throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], value);
  }
}

// Data of writeFile and appendFile, ready for the natives.
function dataOf(data, encoding, name = 'data') {
  if (isView(data)) return bytesOf(data);
  validateStringAfterView(data, name);
  return isUtf8(encoding) ? data : require('buffer').Buffer.from(data, encoding);
}

function validateFlush(flush) {
  if (flush != null) validateBoolean(flush, 'options.flush');
  return flush === true;
}

// Only Windows tells the types apart.
function validateSymlinkType(type) {
  if (typeof type === 'string' && type !== 'dir' && type !== 'file' && type !== 'junction') {
    throw new ERR_FS_INVALID_SYMLINK_TYPE(type);
  }
}

function mkdirOptions(options) {
  if (typeof options === 'number' || typeof options === 'string') {
    return { mode: parseFileMode(options, 'mode'), recursive: false };
  }
  let mode = 0o777;
  let recursive = false;
  if (options) {
    if (options.recursive !== undefined) {
      recursive = options.recursive;
      validateBoolean(recursive, 'options.recursive');
    }
    if (options.mode !== undefined) mode = parseFileMode(options.mode, 'options.mode');
  }
  return { mode, recursive };
}

function rmOptions(options) {
  if (options === undefined) return { recursive: false, force: false, retryDelay: 100, maxRetries: 0 };
  validateObject(options, 'options');
  options = { recursive: false, force: false, retryDelay: 100, maxRetries: 0, ...options };
  validateBoolean(options.recursive, 'options.recursive');
  validateInt32(options.retryDelay, 'options.retryDelay', 0);
  validateUint32(options.maxRetries, 'options.maxRetries');
  validateBoolean(options.force, 'options.force');
  return options;
}

function makeCallback(callback) {
  validateFunction(callback, 'cb');
  return callback;
}

// For operations without a result: callbacks see (null), not (null, undefined).
function voidCallback(callback) {
  validateFunction(callback, 'cb');
  return (err) => (err ? callback(err) : callback(null));
}

module.exports = {
  bytesOf,
  constants,
  dataOf,
  decodeName,
  getAccessMode,
  getOptions,
  getValidatedFd,
  getValidatedPath,
  isFd,
  isUint8Array,
  isUtf8,
  makeCallback,
  mkdirOptions,
  // fs.read as it was before programs could replace it; set by stdlib/fs.js.
  plain: { read: undefined },
  rmOptions,
  stringToFlags,
  toPathIfFileURL,
  validateFlush,
  validatePath,
  validatePosition,
  validateReadRange,
  validateStringAfterView,
  validateSymlinkType,
  validateWriteRange,
  voidCallback,
};
