'use strict';

// zlib: compression and decompression as Transform streams, as calls with a
// callback (one job on the pool for the whole buffer) and as synchronous calls.
// Owns: option checks, the order of writes, flushes and closing, back-pressure.
// The formats themselves are native (crates/zlib) and know nothing of streams.

const {
  codes: {
    ERR_BROTLI_INVALID_PARAM,
    ERR_INTERNAL_ASSERTION,
    ERR_INVALID_ARG_TYPE,
    ERR_OUT_OF_RANGE,
    ERR_TRAILING_JUNK_AFTER_STREAM_END,
    ERR_ZSTD_INVALID_PARAM,
  },
} = require('internal/errors');
const { validateFunction, validateNumber, validateUint32 } = require('internal/validators');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');
const { Transform, finished } = require('stream');
const { Buffer, kMaxLength } = require('buffer');
const binding = internalBinding('zlib');
const { write, whole } = binding;
const constants = binding.constants;

const { defineProperty, freeze, keys, setPrototypeOf } = Object;
const isView = ArrayBuffer.isView;
const {
  Z_NO_FLUSH, Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH,
  Z_MIN_CHUNK, Z_DEFAULT_CHUNK, Z_MIN_WINDOWBITS, Z_MAX_WINDOWBITS, Z_DEFAULT_WINDOWBITS,
  Z_MIN_LEVEL, Z_MAX_LEVEL, Z_DEFAULT_COMPRESSION, Z_MIN_MEMLEVEL, Z_MAX_MEMLEVEL, Z_DEFAULT_MEMLEVEL,
  Z_DEFAULT_STRATEGY, Z_FIXED,
  DEFLATE, INFLATE, GZIP, GUNZIP, DEFLATERAW, INFLATERAW, UNZIP,
  BROTLI_DECODE, BROTLI_ENCODE, ZSTD_COMPRESS, ZSTD_DECOMPRESS,
  BROTLI_OPERATION_PROCESS, BROTLI_OPERATION_FLUSH, BROTLI_OPERATION_FINISH, BROTLI_OPERATION_EMIT_METADATA,
  ZSTD_e_continue, ZSTD_e_flush, ZSTD_e_end,
} = constants;

const kFlushFlag = Symbol('kFlushFlag');
const kError = Symbol('kError');
const kBusy = Symbol('kBusy');
const noBytes = Buffer.alloc(0);

// Empty chunks that only carry a flush value, made on demand.
const flushBuffers = [];

function flushBuffer(kind) {
  let buffer = flushBuffers[kind];
  if (buffer === undefined) {
    buffer = Buffer.alloc(0);
    buffer[kFlushFlag] = kind;
    flushBuffers[kind] = buffer;
  }
  return buffer;
}

// zlib's flush values in the order of their strength.
const strength = [];
[Z_NO_FLUSH, Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH].forEach((flush, i) => {
  strength[flush] = i;
});

function strongerFlush(a, b) {
  return strength[a] > strength[b] ? a : b;
}

// -- options -----------------------------------------------------------------

// False: not given. Anything but a number that is finite throws.
function isGiven(number, name) {
  if (number === undefined || Number.isNaN(number)) return false;
  if (Number.isFinite(number)) return true;
  validateNumber(number, name);
  throw new ERR_OUT_OF_RANGE(name, 'a finite number', number);
}

function inRange(number, name, lower, upper, otherwise) {
  if (!isGiven(number, name)) return otherwise;
  if (number < lower || number > upper) {
    throw new ERR_OUT_OF_RANGE(name, upper === Infinity ? `>= ${lower}` : `>= ${lower} and <= ${upper}`, number);
  }
  return number;
}

// The flush values of a format: [none, finish, full, strongest].
const zlibFlushes = [Z_NO_FLUSH, Z_FINISH, Z_FULL_FLUSH, Z_BLOCK];
const brotliFlushes = [
  BROTLI_OPERATION_PROCESS, BROTLI_OPERATION_FINISH, BROTLI_OPERATION_FLUSH, BROTLI_OPERATION_EMIT_METADATA,
];
const zstdFlushes = [ZSTD_e_continue, ZSTD_e_end, ZSTD_e_flush, ZSTD_e_end];

// -- the common base ----------------------------------------------------------

function ZlibBase(opts, mode, handle, flushes) {
  let chunkSize = Z_DEFAULT_CHUNK;
  let maxOutputLength = kMaxLength;
  let flush = flushes[0];
  let finishFlush = flushes[1];
  if (opts) {
    chunkSize = inRange(opts.chunkSize, 'options.chunkSize', Z_MIN_CHUNK, Infinity, chunkSize);
    flush = inRange(opts.flush, 'options.flush', flushes[0], flushes[3], flush);
    finishFlush = inRange(opts.finishFlush, 'options.finishFlush', flushes[0], flushes[3], finishFlush);
    maxOutputLength = inRange(opts.maxOutputLength, 'options.maxOutputLength', 1, kMaxLength, maxOutputLength);
    // Both sides carry bytes, whatever the options say.
    if (opts.encoding || opts.objectMode || opts.writableObjectMode) {
      opts = { ...opts, encoding: null, objectMode: false, writableObjectMode: false };
    }
  }
  Transform.call(this, { autoDestroy: true, ...opts });
  this.bytesWritten = 0;
  this._handle = handle;
  this._chunkSize = chunkSize;
  this._defaultFlushFlag = flush;
  this._finishFlushFlag = finishFlush;
  this._defaultFullFlushFlag = flushes[2];
  this._info = opts?.info;
  this._maxOutputLength = maxOutputLength;
  this._rejectGarbageAfterEnd = opts?.rejectGarbageAfterEnd === true;
  this[kError] = null;
  this[kBusy] = false;
}
setPrototypeOf(ZlibBase.prototype, Transform.prototype);
setPrototypeOf(ZlibBase, Transform);

defineProperty(ZlibBase.prototype, '_closed', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return !this._handle;
  },
});

let bytesReadAccess;

function bytesRead() {
  bytesReadAccess ??= require('internal/util').deprecate(
    (stream) => stream.bytesWritten,
    'zlib.bytesRead is deprecated and will change its meaning in the future. Use zlib.bytesWritten instead.',
    'DEP0108',
  );
  return bytesReadAccess(this);
}

defineProperty(ZlibBase.prototype, 'bytesRead', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: bytesRead,
  set(value) {
    this.bytesWritten = value;
  },
});

function openHandle(stream) {
  if (!stream._handle) throw new ERR_INTERNAL_ASSERTION('zlib binding closed');
  return stream._handle;
}

ZlibBase.prototype.reset = function reset() {
  return binding.reset(openHandle(this));
};

ZlibBase.prototype._flush = function _flush(callback) {
  this._transform(noBytes, '', callback);
};

ZlibBase.prototype._final = function _final(callback) {
  callback();
};

ZlibBase.prototype.flush = function flush(kind, callback) {
  if (typeof kind === 'function' || (kind === undefined && !callback)) {
    callback = kind;
    kind = this._defaultFullFlushFlag;
  }
  if (this.writableFinished) {
    if (callback) process.nextTick(callback);
  } else if (this.writableEnded) {
    if (callback) this.once('end', callback);
  } else {
    this.write(flushBuffer(kind), '', callback);
  }
};

ZlibBase.prototype.close = function close(callback) {
  if (callback) finished(this, callback);
  this.destroy();
};

ZlibBase.prototype._destroy = function _destroy(err, callback) {
  this._handle = null;
  callback(err);
};

ZlibBase.prototype._transform = function _transform(chunk, encoding, callback) {
  let flush = this._defaultFlushFlag;
  if (typeof chunk[kFlushFlag] === 'number') flush = chunk[kFlushFlag];
  // The last chunk ends the data, even when it only asks for a flush.
  if (this.writableEnded && this.writableLength === chunk.byteLength) {
    flush = strongerFlush(flush, this._finishFlushFlag);
  }
  processChunk(this, chunk, flush, callback);
};

ZlibBase.prototype._processChunk = function _processChunk(chunk, flush, callback) {
  if (typeof callback === 'function') return processChunk(this, chunk, flush, callback);
  return processChunkSync(this, chunk, flush);
};

function processChunk(self, chunk, flush, callback) {
  if (!self._handle) return process.nextTick(callback);
  self[kBusy] = true;
  step(self, chunk, flush, callback);
}

// One job: as many pieces of output as the reading side has room for.
function step(self, chunk, flush, callback) {
  const size = self._chunkSize;
  const room = self.readableHighWaterMark - self.readableLength;
  const count = room > size ? Math.ceil(room / size) : 1;
  write(self._handle, flush, chunk, size, count, (error, result) => {
    self[kBusy] = false;
    if (self.destroyed) return callback();
    if (error) {
      self.destroy(error);
      self[kError] = error;
      return;
    }
    self.bytesWritten += result[0];
    let full = false;
    for (let i = 3; i < result.length; i++) {
      full = !self.push(result[i]);
      if (self.destroyed) return callback();
    }
    if (result[1]) {
      self[kBusy] = true;
      const again = () => {
        if (self._handle) step(self, undefined, flush, callback);
        else callback();
      };
      if (!full) return again();
      // No room to read: the next read goes on here.
      const read = self._read;
      self._read = () => {
        self._read = read;
        again();
      };
      return;
    }
    if (result[2]) {
      // The codec left input although it had room: what follows is not its data.
      if (self._rejectGarbageAfterEnd) {
        const junk = new ERR_TRAILING_JUNK_AFTER_STREAM_END();
        self.destroy(junk);
        return callback(junk);
      }
      self.push(null);
    }
    callback();
  });
}

function processChunkSync(self, chunk, flush) {
  const handle = self._handle;
  if (!handle) throw new TypeError("Cannot read properties of null (reading 'writeSync')");
  // The codec is in a job: no two may use it at once.
  if (self[kBusy]) throw new ERR_INTERNAL_ASSERTION('write in progress');
  self._handle = null;
  const result = whole(handle, flush, chunk, self._chunkSize, self._maxOutputLength);
  self.bytesWritten = result[1];
  return result[0];
}

// -- whole buffers --------------------------------------------------------------

function zlibBuffer(engine, buffer, callback) {
  validateFunction(callback, 'callback');
  if (typeof buffer === 'string') {
    buffer = Buffer.from(buffer);
  } else if (isAnyArrayBuffer(buffer)) {
    buffer = Buffer.from(buffer);
  } else if (buffer === null || buffer === undefined) {
    buffer = noBytes;
  } else if (!isView(buffer)) {
    throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], buffer);
  } else if (!isUint8Array(buffer)) {
    buffer = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  const flush = strongerFlush(engine._defaultFlushFlag, engine._finishFlushFlag);
  whole(engine._handle, flush, buffer, engine._chunkSize, engine._maxOutputLength, (error, result) => {
    engine.close();
    if (error) return callback(error);
    engine.bytesWritten = result[1];
    callback(null, engine._info ? { buffer: result[0], engine } : result[0]);
  });
}

function zlibBufferSync(engine, buffer) {
  if (typeof buffer === 'string') {
    buffer = Buffer.from(buffer);
  } else if (!isView(buffer)) {
    if (!isAnyArrayBuffer(buffer)) {
      throw new ERR_INVALID_ARG_TYPE(
        'buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], buffer);
    }
    buffer = Buffer.from(buffer);
  } else if (!isUint8Array(buffer)) {
    buffer = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }
  const result = processChunkSync(engine, buffer, engine._finishFlushFlag);
  return engine._info ? { buffer: result, engine } : result;
}

function createConvenienceMethod(Class, sync) {
  if (sync) {
    return function syncBufferWrapper(buffer, opts) {
      return zlibBufferSync(new Class(opts), buffer);
    };
  }
  return function asyncBufferWrapper(buffer, opts, callback) {
    if (typeof opts === 'function') {
      callback = opts;
      opts = {};
    }
    zlibBuffer(new Class(opts), buffer, callback);
  };
}

// -- deflate and gzip -------------------------------------------------------------

function dictionaryOf(dictionary) {
  if (dictionary === undefined || isView(dictionary)) return dictionary;
  if (isAnyArrayBuffer(dictionary)) return Buffer.from(dictionary);
  throw new ERR_INVALID_ARG_TYPE(
    'options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], dictionary);
}

function bytesOf(view) {
  if (view === undefined || isUint8Array(view)) return view;
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function Zlib(opts, mode) {
  let windowBits = Z_DEFAULT_WINDOWBITS;
  let level = Z_DEFAULT_COMPRESSION;
  let memLevel = Z_DEFAULT_MEMLEVEL;
  let strategy = Z_DEFAULT_STRATEGY;
  let dictionary;
  if (opts) {
    // Decompression may take the window size from the header.
    if (!opts.windowBits && (opts.windowBits === undefined || opts.windowBits === null || opts.windowBits === 0) &&
        (mode === INFLATE || mode === GUNZIP || mode === UNZIP)) {
      windowBits = 0;
    } else {
      // A gzip header has no room for a window of 256 bytes.
      const least = Z_MIN_WINDOWBITS + (mode === GZIP ? 1 : 0);
      windowBits = inRange(opts.windowBits, 'options.windowBits', least, Z_MAX_WINDOWBITS, windowBits);
    }
    level = inRange(opts.level, 'options.level', Z_MIN_LEVEL, Z_MAX_LEVEL, level);
    memLevel = inRange(opts.memLevel, 'options.memLevel', Z_MIN_MEMLEVEL, Z_MAX_MEMLEVEL, memLevel);
    strategy = inRange(opts.strategy, 'options.strategy', Z_DEFAULT_STRATEGY, Z_FIXED, strategy);
    dictionary = dictionaryOf(opts.dictionary);
  }
  const handle = binding.createZlib(mode, windowBits, level, memLevel, strategy, bytesOf(dictionary));
  ZlibBase.call(this, opts, mode, handle, zlibFlushes);
  this._level = level;
  this._strategy = strategy;
  this._mode = mode;
}
setPrototypeOf(Zlib.prototype, ZlibBase.prototype);
setPrototypeOf(Zlib, ZlibBase);

Zlib.prototype.params = function params(level, strategy, callback) {
  level = inRange(level, 'level', Z_MIN_LEVEL, Z_MAX_LEVEL, undefined);
  strategy = inRange(strategy, 'strategy', Z_DEFAULT_STRATEGY, Z_FIXED, undefined);
  if (this._level === level && this._strategy === strategy) {
    process.nextTick(callback);
    return;
  }
  this.flush(Z_SYNC_FLUSH, () => {
    binding.params(openHandle(this), level ?? this._level, strategy ?? this._strategy);
    if (this.destroyed) return;
    this._level = level;
    this._strategy = strategy;
    if (callback) callback();
  });
};

// -- brotli and zstd ---------------------------------------------------------------

// `params` as one flat list: number, value, number, value…
function flatParams(opts, highest, InvalidParam) {
  const flat = [];
  const params = opts?.params;
  if (!params) return flat;
  const names = keys(params);
  const seen = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const key = +name;
    if (!(key >= 0 && key <= highest) || seen.includes(key)) throw new InvalidParam(name);
    const value = params[name];
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      throw new ERR_INVALID_ARG_TYPE('options.params[key]', 'number', value);
    }
    seen.push(key);
    flat.push(key, +value);
  }
  return flat;
}

const highestOf = (prefix) => Math.max(...keys(constants).filter((name) => name.startsWith(prefix))
  .map((name) => constants[name]));
let highestBrotli;
let highestCompress;
let highestDecompress;

function Brotli(opts, mode) {
  highestBrotli ??= highestOf('BROTLI_PARAM_');
  const params = flatParams(opts, highestBrotli, ERR_BROTLI_INVALID_PARAM);
  ZlibBase.call(this, opts, mode, binding.createBrotli(mode, params), brotliFlushes);
}
setPrototypeOf(Brotli.prototype, ZlibBase.prototype);
setPrototypeOf(Brotli, ZlibBase);

function Zstd(opts, mode, params, pledgedSrcSize) {
  const dictionary = isView(opts?.dictionary) ? bytesOf(opts.dictionary) : undefined;
  ZlibBase.call(this, opts, mode, binding.createZstd(mode, params, dictionary, pledgedSrcSize), zstdFlushes);
}
setPrototypeOf(Zstd.prototype, ZlibBase.prototype);
setPrototypeOf(Zstd, ZlibBase);

function pledgedSize(opts) {
  const size = opts?.pledgedSrcSize;
  if (size === undefined) return undefined;
  if (size < 0) {
    const error = new TypeError('pledgedSrcSize may not be negative');
    error.code = 'ERR_INVALID_ARG_VALUE';
    throw error;
  }
  return Number(size) || 0;
}

// -- the classes --------------------------------------------------------------------

function Deflate(opts) {
  if (!(this instanceof Deflate)) return new Deflate(opts);
  Zlib.call(this, opts, DEFLATE);
}

function Inflate(opts) {
  if (!(this instanceof Inflate)) return new Inflate(opts);
  Zlib.call(this, opts, INFLATE);
}

function Gzip(opts) {
  if (!(this instanceof Gzip)) return new Gzip(opts);
  Zlib.call(this, opts, GZIP);
}

function Gunzip(opts) {
  if (!(this instanceof Gunzip)) return new Gunzip(opts);
  Zlib.call(this, opts, GUNZIP);
}

function DeflateRaw(opts) {
  // The library has no raw window of 256 bytes; the next size reads the same.
  if (opts && opts.windowBits === 8) opts = { ...opts, windowBits: 9 };
  if (!(this instanceof DeflateRaw)) return new DeflateRaw(opts);
  Zlib.call(this, opts, DEFLATERAW);
}

function InflateRaw(opts) {
  if (!(this instanceof InflateRaw)) return new InflateRaw(opts);
  Zlib.call(this, opts, INFLATERAW);
}

function Unzip(opts) {
  if (!(this instanceof Unzip)) return new Unzip(opts);
  Zlib.call(this, opts, UNZIP);
}

function BrotliCompress(opts) {
  if (!(this instanceof BrotliCompress)) return new BrotliCompress(opts);
  Brotli.call(this, opts, BROTLI_ENCODE);
}

function BrotliDecompress(opts) {
  if (!(this instanceof BrotliDecompress)) return new BrotliDecompress(opts);
  Brotli.call(this, opts, BROTLI_DECODE);
}

function ZstdCompress(opts) {
  if (!(this instanceof ZstdCompress)) return new ZstdCompress(opts);
  highestCompress ??= highestOf('ZSTD_c_');
  const params = flatParams(opts, highestCompress, ERR_ZSTD_INVALID_PARAM);
  Zstd.call(this, opts, ZSTD_COMPRESS, params, pledgedSize(opts));
}

function ZstdDecompress(opts) {
  if (!(this instanceof ZstdDecompress)) return new ZstdDecompress(opts);
  highestDecompress ??= highestOf('ZSTD_d_');
  Zstd.call(this, opts, ZSTD_DECOMPRESS, flatParams(opts, highestDecompress, ERR_ZSTD_INVALID_PARAM));
}

const classes = {
  Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip,
  BrotliCompress, BrotliDecompress, ZstdCompress, ZstdDecompress,
};

function inherits(Class, Base) {
  setPrototypeOf(Class.prototype, Base.prototype);
  setPrototypeOf(Class, Base);
}
[Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip].forEach((Class) => inherits(Class, Zlib));
[BrotliCompress, BrotliDecompress].forEach((Class) => inherits(Class, Brotli));
[ZstdCompress, ZstdDecompress].forEach((Class) => inherits(Class, Zstd));

// -- the module ----------------------------------------------------------------------

function crc32(data, value = 0) {
  if (typeof data !== 'string' && !isView(data)) {
    throw new ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
  }
  validateUint32(value, 'value');
  return binding.crc32(typeof data === 'string' ? data : bytesOf(data), value);
}

const zlib = { crc32, ...classes };
const methods = [
  ['deflate', Deflate], ['gzip', Gzip], ['deflateRaw', DeflateRaw], ['unzip', Unzip], ['inflate', Inflate],
  ['gunzip', Gunzip], ['inflateRaw', InflateRaw], ['brotliCompress', BrotliCompress],
  ['brotliDecompress', BrotliDecompress], ['zstdCompress', ZstdCompress], ['zstdDecompress', ZstdDecompress],
];
methods.forEach(([name, Class]) => {
  zlib[name] = createConvenienceMethod(Class, false);
  zlib[`${name}Sync`] = createConvenienceMethod(Class, true);
});
['Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Gzip', 'Gunzip', 'Unzip',
 'BrotliCompress', 'BrotliDecompress', 'ZstdCompress', 'ZstdDecompress'].forEach((name) => {
  const Class = classes[name];
  defineProperty(zlib, `create${name}`, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    value: function value(opts) {
      return new Class(opts);
    },
  });
});

const codes = {
  Z_OK: constants.Z_OK,
  Z_STREAM_END: constants.Z_STREAM_END,
  Z_NEED_DICT: constants.Z_NEED_DICT,
  Z_ERRNO: constants.Z_ERRNO,
  Z_STREAM_ERROR: constants.Z_STREAM_ERROR,
  Z_DATA_ERROR: constants.Z_DATA_ERROR,
  Z_MEM_ERROR: constants.Z_MEM_ERROR,
  Z_BUF_ERROR: constants.Z_BUF_ERROR,
  Z_VERSION_ERROR: constants.Z_VERSION_ERROR,
};
keys(codes).forEach((name) => {
  codes[codes[name]] = name;
});

setPrototypeOf(constants, null);
defineProperty(zlib, 'constants', { __proto__: null, enumerable: true, value: freezeEntries(constants) });
defineProperty(zlib, 'codes', { __proto__: null, enumerable: true, value: freeze(codes) });
keys(constants).forEach((name) => {
  if (name.startsWith('BROTLI')) return;
  defineProperty(zlib, name, { __proto__: null, value: constants[name] });
});

// Entries cannot be changed; new ones can still be added.
function freezeEntries(object) {
  keys(object).forEach((name) => {
    defineProperty(object, name, { __proto__: null, configurable: false, writable: false });
  });
  return object;
}

module.exports = zlib;
