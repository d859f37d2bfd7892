// fs: the synchronous functions nearly every program uses. The others are
// accessors that load their file on first use and then replace themselves.
'use strict';

const binding = internalBinding('fs');
const {
  codes: { ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const {
  parseFileMode,
  validateBoolean,
  validateBuffer,
  validateEncoding,
  validateInteger,
  validateObject,
} = require('internal/validators');
const {
  bytesOf,
  constants,
  dataOf,
  decodeName,
  getAccessMode,
  getOptions,
  getValidatedFd,
  getValidatedPath,
  isFd,
  isUtf8,
  mkdirOptions,
  rmOptions,
  stringToFlags,
  plain,
  toPathIfFileURL,
  validateFlush,
  validatePath,
  validatePosition,
  validateReadRange,
  validateStringAfterView,
  validateSymlinkType,
  validateWriteRange,
} = require('internal/fs/utils');

const { isView } = ArrayBuffer;

function accessSync(path, mode) {
  binding.access(getValidatedPath(path), getAccessMode(mode));
}

function appendFileSync(path, data, options) {
  options = getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a', flush: false });
  if (!options.flag || isFd(path)) options = { ...options, flag: isFd(path) ? 'a' : options.flag || 'a' };
  fs.writeFileSync(path, data, options);
}

function chmodSync(path, mode) {
  path = getValidatedPath(path);
  binding.chmod(path, parseFileMode(mode, 'mode'));
}

function closeSync(fd) {
  binding.close(getValidatedFd(fd));
}

function copyFileSync(src, dest, mode) {
  src = getValidatedPath(src, 'src');
  dest = getValidatedPath(dest, 'dest');
  binding.copyFile(src, dest, getAccessMode(mode));
}

function existsSync(path) {
  try {
    path = getValidatedPath(path);
  } catch {
    return false;
  }
  return binding.exists(path);
}

const kStatDefaults = { __proto__: null, bigint: false, throwIfNoEntry: true };
// Loading the file also tells the natives what a Stats object inherits from.
let makeStats;
function loadStats() {
  return makeStats ??= require('internal/fs/stats').make;
}

function fstatSync(fd, options = kStatDefaults) {
  return loadStats()(binding.fstat(getValidatedFd(fd), options.bigint));
}

function lstatSync(path, options = kStatDefaults) {
  return loadStats()(binding.lstat(getValidatedPath(path), options.bigint, options.throwIfNoEntry === false));
}

function statSync(path, options = kStatDefaults) {
  return loadStats()(binding.stat(getValidatedPath(path), options.bigint, options.throwIfNoEntry === false));
}

function mkdirSync(path, options) {
  const { mode, recursive } = mkdirOptions(options);
  path = getValidatedPath(path);
  return recursive ? binding.mkdirAll(path, mode) : binding.mkdir(path, mode);
}

function openSync(path, flags, mode) {
  return binding.open(getValidatedPath(path), stringToFlags(flags), parseFileMode(mode, 'mode', 0o666));
}

function readFileSync(path, options) {
  options = getOptions(options, { flag: 'r' });
  const { encoding } = options;
  if (encoding === 'utf8' || encoding === 'utf-8') {
    if (isFd(path)) return binding.readFdText(getValidatedFd(path));
    return binding.readFileText(getValidatedPath(path), stringToFlags(options.flag));
  }
  const data = isFd(path) ? binding.readFd(getValidatedFd(path)) :
    binding.readFile(getValidatedPath(path), stringToFlags(options.flag));
  return encoding && encoding !== 'buffer' ? data.toString(encoding) : data;
}

function readSync(fd, buffer, offsetOrOptions, length, position) {
  validateBuffer(buffer);
  let offset = offsetOrOptions;
  if (arguments.length <= 3 || (offsetOrOptions !== null && typeof offsetOrOptions === 'object')) {
    if (offsetOrOptions != null) validateObject(offsetOrOptions, 'options');
    const options = offsetOrOptions ?? {};
    offset = options.offset === undefined ? 0 : options.offset;
    length = options.length === undefined ? buffer.byteLength - offset : options.length;
    position = options.position === undefined ? null : options.position;
  }
  if (offset === undefined) offset = 0;
  else validateInteger(offset, 'offset', 0);
  length |= 0;
  if (length === 0) return 0;
  if (buffer.byteLength === 0) throw new ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  validateReadRange(offset, length, buffer.byteLength);
  if (position == null) position = -1;
  else validatePosition(position, 'position', length);
  fd = getValidatedFd(fd);
  return binding.readSync(fd, bytesOf(buffer), offset, length, position);
}

function readdirSync(path, options) {
  options = getOptions(options, { encoding: 'utf8', withFileTypes: false, recursive: false });
  path = getValidatedPath(path);
  if (options.recursive != null) validateBoolean(options.recursive, 'options.recursive');
  if (options.recursive || options.withFileTypes || !isUtf8(options.encoding)) {
    return require('internal/fs/dirent').list(path, options, binding);
  }
  return binding.readdir(path, false, false);
}

function readlinkSync(path, options) {
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  return decodeName(binding.readlink(getValidatedPath(path), !isUtf8(encoding)), encoding);
}

function resolvedPath(path, options, native) {
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  path = toPathIfFileURL(path);
  if (typeof path !== 'string' && !native) path += '';
  validatePath(path);
  if (path === '' && !native) path = '.';
  return decodeName(binding.realpath(path, !isUtf8(encoding), native), encoding);
}

function realpathSync(p, options) {
  return resolvedPath(p, options, false);
}

realpathSync.native = function realpathSyncNative(path, options) {
  return resolvedPath(path, options, true);
};
Object.defineProperty(realpathSync.native, 'name', { __proto__: null, configurable: true, value: '' });

function renameSync(oldPath, newPath) {
  oldPath = getValidatedPath(oldPath, 'oldPath');
  binding.rename(oldPath, getValidatedPath(newPath, 'newPath'));
}

function isDirectory(path, lenient) {
  const stats = loadStats()(binding.lstat(path, false, lenient));
  return stats !== undefined && stats.isDirectory();
}

function rmSync(path, options) {
  path = getValidatedPath(path);
  options = rmOptions(options);
  if (!(options.force && options.recursive) && isDirectory(path, options.force) && !options.recursive) {
    const { codes: { ERR_FS_EISDIR } } = require('internal/errors');
    throw new ERR_FS_EISDIR({ code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 });
  }
  binding.rm(path, options.maxRetries, options.retryDelay);
}

function rmdirSync(path, options) {
  path = getValidatedPath(path);
  if (options?.recursive) {
    require('internal/fs/rare').warnRecursiveRmdir();
    options = rmOptions({ ...options, force: false });
    if (isDirectory(path, false)) {
      binding.rm(path, options.maxRetries, options.retryDelay);
      return;
    }
  } else if (options !== undefined) {
    rmOptions(options);
  }
  binding.rmdir(path);
}

function symlinkSync(target, path, type) {
  validateSymlinkType(type);
  target = getValidatedPath(target, 'target');
  binding.symlink(target, getValidatedPath(path));
}

function unlinkSync(path) {
  binding.unlink(getValidatedPath(path));
}

function writeFileSync(path, data, options) {
  options = getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  const flush = validateFlush(options.flush);
  data = dataOf(data, options.encoding);
  if (isFd(path)) {
    path = getValidatedFd(path);
    binding.writeAll(path, data);
    if (flush) fs.fsyncSync(path);
    return;
  }
  if (flush) {
    const fd = fs.openSync(path, options.flag || 'w', options.mode);
    try {
      binding.writeAll(fd, data);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
    return;
  }
  const flags = stringToFlags(options.flag || 'w');
  binding.writeFile(getValidatedPath(path), flags, parseFileMode(options.mode, 'mode', 0o666), data, false);
}

function writeSync(fd, buffer, offsetOrOptions, length, position) {
  let offset = offsetOrOptions;
  if (!isView(buffer)) {
    // writeSync(fd, string, position, encoding)
    validateStringAfterView(buffer, 'buffer');
    validateEncoding(buffer, length);
    fd = getValidatedFd(fd);
    return binding.write(fd, isUtf8(length) ? buffer : require('buffer').Buffer.from(buffer, length),
                         typeof offset === 'number' || typeof offset === 'bigint' ? offset : null);
  }
  if (typeof offset === 'object') {
    const options = offsetOrOptions ?? {};
    offset = options.offset === undefined ? 0 : options.offset;
    length = options.length === undefined ? buffer.byteLength - offset : options.length;
    position = options.position === undefined ? null : options.position;
  }
  if (offset == null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  if (typeof length !== 'number') length = buffer.byteLength - offset;
  validateWriteRange(offset, length, buffer.byteLength);
  if (typeof position !== 'number' && typeof position !== 'bigint') position = null;
  fd = getValidatedFd(fd);
  return binding.writeSync(fd, bytesOf(buffer), offset, length, position);
}

const fs = {
  accessSync,
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
};

const { defineProperty } = Object;
function define(key, value, writable = true) {
  defineProperty(fs, key, { __proto__: null, configurable: writable, enumerable: true, writable, value });
}

function lazily(id, names) {
  for (let i = 0; i < names.length; i++) {
    const key = names[i];
    defineProperty(fs, key, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() {
        const value = require(id)[key];
        define(key, value);
        return value;
      },
      set(value) {
        define(key, value);
      },
    });
  }
}

binding.forward(
  fs, require, 'internal/fs/callbacks',
  'access/3 appendFile/4 chmod/3 chown/4 close/1 copyFile/4 exists/2 fchmod/3 fchown/4 fdatasync/2 fstat/1 fsync/2 ' +
  'ftruncate/1 futimes/4 lchown/4 link/3 lstat/1 lutimes/4 mkdir/3 mkdtemp/3 open/4 read/6 readdir/3 readFile/3 ' +
  'readlink/3 readv/4 realpath/3 rename/3 rm/3 rmdir/3 stat/1 statfs/1 symlink/4 truncate/3 unlink/2 utimes/4 ' +
  'write/6 writeFile/4 writev/4');
binding.forward(
  fs, require, 'internal/fs/rare',
  'chownSync/3 fchmodSync/2 fchownSync/3 fdatasyncSync/1 fsyncSync/1 ftruncateSync/1 futimesSync/3 lchownSync/3 ' +
  'linkSync/2 lutimesSync/3 mkdtempSync/2 readvSync/3 statfsSync/1 truncateSync/2 utimesSync/3 writevSync/3 ' +
  '_toUnixTimestamp/1 openAsBlob/1');
binding.forward(fs, require, 'internal/fs/watchers', 'watch/3');
binding.forward(fs, require, 'internal/fs/stat_watcher', 'watchFile/3 unwatchFile/2');
binding.forward(fs, require, 'internal/fs/cp', 'cp/4 cpSync/3');
binding.forward(fs, require, 'internal/fs/dir', 'opendir/3 opendirSync/2');
binding.forward(fs, require, 'internal/fs/glob', 'glob/3 globSync/2');
binding.forward(fs, require, 'internal/fs/read_stream', 'createReadStream/2');
binding.forward(fs, require, 'internal/fs/write_stream', 'createWriteStream/2');
lazily('internal/fs/read_stream', ['ReadStream', 'FileReadStream']);
lazily('internal/fs/write_stream', ['WriteStream', 'FileWriteStream']);
lazily('internal/fs/dir', ['Dir']);
lazily('internal/fs/dirent', ['Dirent']);
lazily('internal/fs/stats', ['Stats']);
fs.realpath.native = (path, options, callback) => require('internal/fs/callbacks').realpath.native(path, options, callback);

// What util.promisify() makes of the functions whose callbacks take two results.
const { customPromisifyArgs } = require('internal/util/promisify_args');
function promisified(f, key, value) {
  defineProperty(f, key, { __proto__: null, enumerable: false, value });
}
plain.read = fs.read;
promisified(fs.read, customPromisifyArgs, ['bytesRead', 'buffer']);
promisified(fs.readv, customPromisifyArgs, ['bytesRead', 'buffers']);
promisified(fs.write, customPromisifyArgs, ['bytesWritten', 'buffer']);
promisified(fs.writev, customPromisifyArgs, ['bytesWritten', 'buffers']);
promisified(fs.exists, Symbol.for('nodejs.util.promisify.custom'), function exists(path) {
  return new Promise((resolve) => fs.exists(path, resolve));
});
// Only systems that can change a link's own mode have these.
fs.lchmod = undefined;
fs.lchmodSync = undefined;
define('F_OK', constants.F_OK, false);
define('R_OK', constants.R_OK, false);
define('W_OK', constants.W_OK, false);
define('X_OK', constants.X_OK, false);
define('constants', constants, false);
defineProperty(fs, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return require('internal/fs/promises').exports;
  },
});

module.exports = fs;
