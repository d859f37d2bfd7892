// internal/fs/callbacks: the callback forms. Each validates as its synchronous
// twin in fs.js and hands the callback to the same native.
'use strict';

const binding = internalBinding('fs');
const {
  codes: { ERR_INVALID_ARG_VALUE },
  AbortError,
} = require('internal/errors');
const {
  parseFileMode,
  validateBoolean,
  validateBuffer,
  validateEncoding,
  validateFunction,
  validateInteger,
  validateObject,
} = require('internal/validators');
const {
  bytesOf,
  dataOf,
  decodeName,
  getAccessMode,
  getOptions,
  getValidatedFd,
  getValidatedPath,
  isFd,
  isUtf8,
  makeCallback,
  mkdirOptions,
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
} = require('internal/fs/utils');
const { isView } = ArrayBuffer;

// Opening, reading and writing need neither. The natives can make Stats once their class is loaded: before the call.
const rare = () => require('internal/fs/rare');
const statsMaker = () => require('internal/fs/stats').make;
const toUnixTimestamp = (time, name) => rare().toUnixTimestamp(time, name);

function access(path, mode, callback) {
  if (typeof mode === 'function') {
    callback = mode;
    mode = 0;
  }
  path = getValidatedPath(path);
  mode = getAccessMode(mode);
  binding.access(path, mode, voidCallback(callback));
}

function exists(path, callback) {
  validateFunction(callback, 'cb');
  try {
    path = getValidatedPath(path);
  } catch {
    return callback(false);
  }
  binding.exists(path, (err, found) => callback(!err && found));
}
function open(path, flags, mode, callback) {
  path = getValidatedPath(path);
  if (arguments.length < 3) {
    callback = flags;
    flags = 'r';
    mode = 0o666;
  } else if (typeof mode === 'function') {
    callback = mode;
    mode = 0o666;
  } else {
    mode = parseFileMode(mode, 'mode', 0o666);
  }
  flags = stringToFlags(flags);
  binding.open(path, flags, mode, makeCallback(callback));
}

function noop(err) {
  if (err) throw err;
}

function close(fd, callback = noop) {
  fd = getValidatedFd(fd);
  binding.close(fd, callback === noop ? noop : voidCallback(callback));
}

function read(fd, buffer, offsetOrOptions, length, position, callback) {
  fd = getValidatedFd(fd);
  let offset = offsetOrOptions;
  if (arguments.length <= 4) {
    let params = null;
    if (arguments.length === 4) {
      if (offsetOrOptions !== null) validateObject(offsetOrOptions, 'options');
      callback = length;
      params = offsetOrOptions;
    } else if (arguments.length === 3) {
      if (!isView(buffer)) {
        params = buffer;
        if (params != null) validateObject(params, 'options');
        buffer = params?.buffer === undefined ? require('buffer').Buffer.alloc(16384) : params.buffer;
      }
      callback = offsetOrOptions;
    } else {
      callback = buffer;
      buffer = require('buffer').Buffer.alloc(16384);
    }
    offset = params?.offset === undefined ? 0 : params.offset;
    length = params?.length === undefined ? buffer?.byteLength - offset : params.length;
    position = params?.position === undefined ? null : params.position;
  }
  validateBuffer(buffer);
  validateFunction(callback, 'cb');
  if (offset == null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  length |= 0;
  if (length === 0) {
    process.nextTick(callback, null, 0, buffer);
    return;
  }
  if (buffer.byteLength === 0) throw new ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  validateReadRange(offset, length, buffer.byteLength);
  if (position == null) position = -1;
  else validatePosition(position, 'position', length);
  binding.read(fd, length, position, (err, bytes) => {
    if (err) return callback(err, 0, buffer);
    new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
    callback(null, bytes.length, buffer);
  });
}

function write(fd, buffer, offsetOrOptions, length, position, callback) {
  fd = getValidatedFd(fd);
  let offset = offsetOrOptions;
  const done = (err, written) => callback(err, written || 0, buffer);
  if (isView(buffer)) {
    callback ||= position || length || offset;
    validateFunction(callback, 'cb');
    if (typeof offset === 'object') {
      const options = offsetOrOptions ?? {};
      offset = options.offset === undefined ? 0 : options.offset;
      length = options.length === undefined ? buffer.byteLength - offset : options.length;
      position = options.position === undefined ? null : options.position;
    }
    if (offset == null || typeof offset === 'function') offset = 0;
    else validateInteger(offset, 'offset', 0);
    if (typeof length !== 'number') length = buffer.byteLength - offset;
    if (typeof position !== 'number') position = null;
    validateWriteRange(offset, length, buffer.byteLength);
    binding.write(fd, new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length), position, done);
    return;
  }
  validateStringAfterView(buffer, 'buffer');
  // write(fd, string[, position[, encoding]], callback)
  if (typeof position !== 'function') {
    if (typeof offset === 'function') {
      position = offset;
      offset = null;
    } else {
      position = length;
    }
    length = 'utf8';
  }
  const text = buffer;
  validateEncoding(text, length);
  callback = position;
  validateFunction(callback, 'cb');
  if (typeof offset !== 'number') offset = null;
  binding.write(fd, isUtf8(length) ? text : require('buffer').Buffer.from(text, length), offset, done);
}

function readv(fd, buffers, position, callback) {
  fd = getValidatedFd(fd);
  rare().validateBufferArray(buffers);
  callback ||= position;
  validateFunction(callback, 'cb');
  if (typeof position !== 'number') position = null;
  binding.read(fd, rare().totalLength(buffers), position, (err, bytes) => {
    if (err) return callback(err, 0, buffers);
    callback(null, rare().scatter(bytes, buffers), buffers);
  });
}

function writev(fd, buffers, position, callback) {
  fd = getValidatedFd(fd);
  rare().validateBufferArray(buffers);
  callback ||= position;
  validateFunction(callback, 'cb');
  if (buffers.length === 0) {
    process.nextTick(callback, null, 0, buffers);
    return;
  }
  if (typeof position !== 'number') position = null;
  binding.writev(fd, buffers.map(bytesOf), position, (err, written) => callback(err, written || 0, buffers));
}

function isAborted(signal, callback) {
  if (!signal?.aborted) return false;
  callback(new AbortError(undefined, { cause: signal.reason }));
  return true;
}

function readFile(path, options, callback) {
  callback ||= options;
  validateFunction(callback, 'cb');
  if ((options == null || typeof options === 'function') && !isFd(path)) {
    binding.readFile(getValidatedPath(path), stringToFlags('r'), callback);
    return;
  }
  options = getOptions(options, { flag: 'r' });
  const { encoding, signal } = options;
  if (!isFd(path) && isAborted(signal, callback)) return;
  const settle = (err, data) => {
    if (err) return callback(err);
    if (isAborted(signal, callback)) return;
    callback(null, encoding && encoding !== 'buffer' && typeof data !== 'string' ? data.toString(encoding) : data);
  };
  const text = encoding === 'utf8' || encoding === 'utf-8';
  if (isFd(path)) {
    path = getValidatedFd(path);
    return void (text ? binding.readFdText(path, settle) : binding.readFd(path, settle));
  }
  const flags = stringToFlags(options.flag, 'options.flag');
  path = getValidatedPath(path);
  if (text) binding.readFileText(path, flags, settle);
  else binding.readFile(path, flags, settle);
}

function writeFile(path, data, options, callback) {
  callback ||= options;
  validateFunction(callback, 'cb');
  options = getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  const flush = validateFlush(options.flush);
  data = dataOf(data, options.encoding);
  const { signal } = options;
  if (isAborted(signal, callback)) return;
  const settle = (err) => {
    if (err) return callback(err);
    if (!isAborted(signal, callback)) callback(null);
  };
  if (isFd(path)) {
    path = getValidatedFd(path);
    binding.writeAll(path, data, flush ? (err) => (err ? settle(err) : require('fs').fsync(path, settle)) : settle);
    return;
  }
  if (flush) {
    writeAndFlush(path, data, options, settle);
    return;
  }
  const flags = stringToFlags(options.flag || 'w');
  binding.writeFile(getValidatedPath(path), flags, parseFileMode(options.mode, 'mode', 0o666), data, false, settle);
}

// Through the public functions, which programs may watch.
function writeAndFlush(path, data, options, callback) {
  const fs = require('fs');
  fs.open(path, options.flag || 'w', options.mode, (openErr, fd) => {
    if (openErr) return callback(openErr);
    const finish = (err) => fs.close(fd, (closeErr) => callback(err || closeErr));
    binding.writeAll(fd, data, (err) => (err ? finish(err) : fs.fsync(fd, finish)));
  });
}

function appendFile(path, data, options, callback) {
  callback ||= options;
  validateFunction(callback, 'cb');
  options = { ...getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a' }) };
  if (!options.flag || isFd(path)) options.flag = 'a';
  require('fs').writeFile(path, data, options, callback);
}

function statsCallback(callback) {
  validateFunction(callback, 'cb');
  const make = statsMaker();
  return (err, numbers) => (err ? callback(err) : callback(null, make(numbers)));
}

function stat(path, options = { __proto__: null, bigint: false }, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  callback = statsCallback(callback);
  binding.stat(getValidatedPath(path), options.bigint, false, callback);
}

function lstat(path, options = { __proto__: null, bigint: false }, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  callback = statsCallback(callback);
  binding.lstat(getValidatedPath(path), options.bigint, false, callback);
}

function fstat(fd, options = { bigint: false }, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  fd = getValidatedFd(fd);
  binding.fstat(fd, options.bigint, statsCallback(callback));
}

function statfs(path, options = { bigint: false }, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  validateFunction(callback, 'cb');
  path = getValidatedPath(path);
  binding.statfs(path, options.bigint, (err, numbers) => {
    if (err) return callback(err);
    const { StatFs } = require('internal/fs/stats');
    callback(null, new StatFs(numbers));
  });
}

function mkdir(path, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  const { mode, recursive } = mkdirOptions(options);
  path = getValidatedPath(path);
  if (recursive) binding.mkdirAll(path, mode, makeCallback(callback));
  else binding.mkdir(path, mode, voidCallback(callback));
}

function mkdtemp(prefix, options, callback) {
  callback = makeCallback(typeof options === 'function' ? options : callback);
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  prefix = getValidatedPath(prefix, 'prefix');
  rare().warnOnNonPortableTemplate(prefix);
  binding.mkdtemp(prefix, !isUtf8(encoding), undefined, named(callback, encoding));
}

function named(callback, encoding) {
  return (err, name) => (err ? callback(err) : callback(null, decodeName(name, encoding)));
}

function readdir(path, options, callback) {
  callback = makeCallback(typeof options === 'function' ? options : callback);
  options = getOptions(options, { encoding: 'utf8', withFileTypes: false, recursive: false });
  path = getValidatedPath(path);
  if (options.recursive != null) validateBoolean(options.recursive, 'options.recursive');
  require('internal/fs/dirent').listLater(path, options, binding, callback);
}

function readlink(path, options, callback) {
  callback = makeCallback(typeof options === 'function' ? options : callback);
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  binding.readlink(getValidatedPath(path), !isUtf8(encoding), named(callback, encoding));
}

function realpath(p, options, callback) {
  if (typeof options === 'function') callback = options;
  else validateFunction(callback, 'cb');
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  p = toPathIfFileURL(p);
  if (typeof p !== 'string') p += '';
  validatePath(p);
  binding.realpath(p || '.', !isUtf8(encoding), false, named(callback, encoding));
}

realpath.native = (path, options, callback) => {
  callback = makeCallback(callback || options);
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  binding.realpath(getValidatedPath(path), !isUtf8(encoding), true, named(callback, encoding));
};

function rename(oldPath, newPath, callback) {
  callback = voidCallback(callback);
  oldPath = getValidatedPath(oldPath, 'oldPath');
  binding.rename(oldPath, getValidatedPath(newPath, 'newPath'), callback);
}

function rm(path, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  path = getValidatedPath(path);
  options = rmOptions(options);
  callback = voidCallback(callback);
  const make = statsMaker();
  binding.lstat(path, false, options.force, (err, numbers) => {
    if (err) return callback(err);
    const directory = numbers !== undefined && make(numbers).isDirectory();
    if (directory && !options.recursive) {
      const { codes: { ERR_FS_EISDIR } } = require('internal/errors');
      return callback(new ERR_FS_EISDIR({ code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 }));
    }
    binding.rm(path, options.maxRetries, options.retryDelay, callback);
  });
}

function rmdir(path, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  callback = voidCallback(callback);
  path = getValidatedPath(path);
  if (!options?.recursive) {
    if (options !== undefined) rmOptions(options);
    binding.rmdir(path, callback);
    return;
  }
  rare().warnRecursiveRmdir();
  options = rmOptions({ ...options, force: false });
  const make = statsMaker();
  binding.lstat(path, false, false, (err, numbers) => {
    if (err) return callback(err);
    if (!make(numbers).isDirectory()) return binding.rmdir(path, callback);
    binding.rm(path, options.maxRetries, options.retryDelay, callback);
  });
}

function copyFile(src, dest, mode, callback) {
  if (typeof mode === 'function') {
    callback = mode;
    mode = 0;
  }
  src = getValidatedPath(src, 'src');
  dest = getValidatedPath(dest, 'dest');
  mode = getAccessMode(mode);
  binding.copyFile(src, dest, mode, voidCallback(callback));
}

function link(existingPath, newPath, callback) {
  callback = voidCallback(callback);
  existingPath = getValidatedPath(existingPath, 'existingPath');
  binding.link(existingPath, getValidatedPath(newPath, 'newPath'), callback);
}

function symlink(target, path, type, callback) {
  if (callback === undefined) {
    callback = makeCallback(type);
    type = undefined;
  } else {
    validateSymlinkType(type);
  }
  target = getValidatedPath(target, 'target');
  binding.symlink(target, getValidatedPath(path), voidCallback(callback));
}

function unlink(path, callback) {
  callback = voidCallback(callback);
  binding.unlink(getValidatedPath(path), callback);
}

function truncate(path, len, callback) {
  if (typeof path === 'number') {
    rare().warnTruncate();
    return require('fs').ftruncate(path, len, callback);
  }
  if (typeof len === 'function') {
    callback = len;
    len = 0;
  } else if (len === undefined) {
    len = 0;
  }
  len = rare().validateLength(len);
  callback = voidCallback(callback);
  binding.truncate(getValidatedPath(path), len, callback);
}

function ftruncate(fd, len = 0, callback) {
  if (typeof len === 'function') {
    callback = len;
    len = 0;
  }
  fd = getValidatedFd(fd);
  len = rare().validateLength(len);
  binding.ftruncate(fd, len, voidCallback(callback));
}

function chmod(path, mode, callback) {
  path = getValidatedPath(path);
  mode = parseFileMode(mode, 'mode');
  binding.chmod(path, mode, voidCallback(callback));
}

function fchmod(fd, mode, callback) {
  fd = getValidatedFd(fd);
  mode = parseFileMode(mode, 'mode');
  binding.fchmod(fd, mode, voidCallback(callback));
}

function chown(path, uid, gid, callback) {
  callback = voidCallback(callback);
  path = getValidatedPath(path);
  rare().validateOwner(uid, gid);
  binding.chown(path, uid, gid, callback);
}

function lchown(path, uid, gid, callback) {
  callback = voidCallback(callback);
  path = getValidatedPath(path);
  rare().validateOwner(uid, gid);
  binding.lchown(path, uid, gid, callback);
}

function fchown(fd, uid, gid, callback) {
  fd = getValidatedFd(fd);
  rare().validateOwner(uid, gid);
  binding.fchown(fd, uid, gid, voidCallback(callback));
}

function fsync(fd, callback) {
  fd = getValidatedFd(fd);
  binding.fsync(fd, voidCallback(callback));
}

function fdatasync(fd, callback) {
  fd = getValidatedFd(fd);
  binding.fdatasync(fd, voidCallback(callback));
}

function utimes(path, atime, mtime, callback) {
  callback = voidCallback(callback);
  path = getValidatedPath(path);
  binding.utimes(path, toUnixTimestamp(atime), toUnixTimestamp(mtime), callback);
}

function lutimes(path, atime, mtime, callback) {
  callback = voidCallback(callback);
  path = getValidatedPath(path);
  binding.lutimes(path, toUnixTimestamp(atime), toUnixTimestamp(mtime), callback);
}

function futimes(fd, atime, mtime, callback) {
  fd = getValidatedFd(fd);
  atime = toUnixTimestamp(atime, 'atime');
  mtime = toUnixTimestamp(mtime, 'mtime');
  binding.futimes(fd, atime, mtime, voidCallback(callback));
}

module.exports = {
  access, appendFile, chmod, chown, close, copyFile, exists, fchmod, fchown, fdatasync, fstat, fsync, ftruncate,
  futimes, lchown, link, lstat, lutimes, mkdir, mkdtemp, open, read, readFile, readdir, readlink, readv, realpath,
  rename, rm, rmdir, stat, statfs, symlink, truncate, unlink, utimes, write, writeFile, writev,
};
