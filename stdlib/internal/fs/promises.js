// internal/fs/promises: fs.promises and FileHandle. Functions without descriptors
// are the callback forms turned into promises, which validate for both.
'use strict';

const binding = internalBinding('fs');
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_METHOD_NOT_IMPLEMENTED },
  AbortError,
} = require('internal/errors');
const { parseFileMode, validateAbortSignal, validateBuffer, validateEncoding, validateInteger, validateObject } =
  require('internal/validators');
const { kEmptyObject } = require('internal/util');
const callbacks = require('internal/fs/callbacks');
const {
  bytesOf, constants, dataOf, getOptions, getValidatedPath, isUtf8, stringToFlags, validateFlush, validatePosition,
  validateReadRange, validateStringAfterView, validateWriteRange,
} = require('internal/fs/utils');
const rare = require('internal/fs/rare');
const EventEmitter = require('events');

const { isView } = ArrayBuffer;
const { deserializeSymbol, transferSymbol } = internalBinding('structured_clone');
const kClosed = Symbol('closed');

// The result of a callback form as a promise; what it throws rejects.
function promised(f, ...args) {
  return new Promise((resolve, reject) => {
    f(...args, (err, value) => (err ? reject(err) : resolve(value)));
  });
}

function pooled(name, ...args) {
  return new Promise((resolve, reject) => {
    binding[name](...args, (err, value) => (err ? reject(err) : resolve(value)));
  });
}

function isAbortable(signal) {
  if (signal === undefined) return;
  validateAbortSignal(signal, 'options.signal');
  if (signal.aborted) throw new AbortError(undefined, { cause: signal.reason });
}

class FileHandle extends EventEmitter {
  #fd;
  #closing;
  #users = 0;
  // A web stream was made of it.
  #locked = false;

  constructor(fd) {
    super();
    this.#fd = fd;
  }

  get fd() {
    return this.#fd;
  }

  getAsyncId() {
    return -1;
  }

  // A handle that is used is closed when its last operation ended.
  async #use(syscall, f) {
    if (this.#fd === -1 || this.#closing) {
      const error = new Error('file closed');
      error.code = 'EBADF';
      error.syscall = syscall;
      throw error;
    }
    this.#users++;
    try {
      return await f(this.#fd);
    } finally {
      this.#release();
    }
  }

  #release() {
    if (--this.#users === 0) this.emit(kClosed);
  }

  // Goes to another thread with its descriptor.
  [transferSymbol]() {
    if (this.#users > 0 || this.#closing || this.#fd === -1) {
      const { DOMException } = require('internal/per_context/domexception');
      throw new DOMException('Cannot transfer FileHandle while in use', 'DataCloneError');
    }
    const fd = this.#fd;
    this.#fd = -1;
    internalBinding('worker').descriptorClosed(fd);
    return { data: { fd }, deserializeInfo: 'internal/fs/promises:emptyHandle' };
  }

  [deserializeSymbol]({ fd }) {
    this.#fd = fd;
    internalBinding('worker').descriptorOpened(fd);
  }

  close() {
    if (this.#closing) return this.#closing;
    if (this.#fd === -1) return Promise.resolve();
    const finish = async () => {
      while (this.#users > 0) await new Promise((resolve) => this.once(kClosed, resolve));
      const fd = this.#fd;
      this.#fd = -1;
      await pooled('close', fd);
    };
    this.#closing = finish().finally(() => {
      this.#closing = undefined;
    });
    this.emit('close');
    return this.#closing;
  }

  appendFile(data, options) {
    return this.writeFile(data, options);
  }

  chmod(mode) {
    return this.#use('fchmod', (fd) => pooled('fchmod', fd, parseFileMode(mode, 'mode')));
  }

  chown(uid, gid) {
    return this.#use('fchown', (fd) => {
      rare.validateOwner(uid, gid);
      return pooled('fchown', fd, uid, gid);
    });
  }

  datasync() {
    return this.#use('fdatasync', (fd) => pooled('fdatasync', fd));
  }

  sync() {
    return this.#use('fsync', (fd) => pooled('fsync', fd));
  }

  read(buffer, offset, length, position) {
    return this.#use('read', async (fd) => {
      if (!isView(buffer)) {
        const options = buffer;
        if (options != null) validateObject(options, 'options');
        buffer = options?.buffer === undefined ? require('buffer').Buffer.alloc(16384) : options.buffer;
        offset = options?.offset === undefined ? 0 : options.offset;
        length = options?.length === undefined ? buffer.byteLength - offset : options.length;
        position = options?.position === undefined ? null : options.position;
      } else if (offset !== null && typeof offset === 'object') {
        const options = offset;
        offset = options.offset === undefined ? 0 : options.offset;
        length = options.length === undefined ? buffer.byteLength - offset : options.length;
        position = options.position === undefined ? null : options.position;
      }
      validateBuffer(buffer);
      if (offset == null) offset = 0;
      else validateInteger(offset, 'offset', 0);
      length ??= buffer.byteLength - offset;
      length |= 0;
      if (length === 0) return { __proto__: null, bytesRead: 0, buffer };
      if (buffer.byteLength === 0) {
        throw new ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
      }
      validateReadRange(offset, length, buffer.byteLength);
      if (position == null) position = -1;
      else validatePosition(position, 'position', length);
      const bytes = await pooled('read', fd, length, position);
      new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
      return { __proto__: null, bytesRead: bytes.length, buffer };
    });
  }

  readv(buffers, position) {
    return this.#use('read', async (fd) => {
      rare.validateBufferArray(buffers);
      if (typeof position !== 'number') position = null;
      const bytes = await pooled('read', fd, rare.totalLength(buffers), position);
      return { __proto__: null, bytesRead: rare.scatter(bytes, buffers), buffers };
    });
  }

  readFile(options) {
    return this.#use('read', async (fd) => {
      const { encoding, signal } = getOptions(options, {});
      isAbortable(signal);
      const text = encoding === 'utf8' || encoding === 'utf-8';
      const data = await pooled(text ? 'readFdText' : 'readFd', fd);
      isAbortable(signal);
      if (text) return data;
      return encoding && encoding !== 'buffer' ? data.toString(encoding) : data;
    });
  }

  readLines(options = undefined) {
    const { InterfaceConstructor } = require('internal/readline/interface');
    return Reflect.construct(InterfaceConstructor, [{ input: this.createReadStream(options), crlfDelay: Infinity }]);
  }

  readableWebStream(options = kEmptyObject) {
    const { checkOptions, readableWebStream } = require('internal/fs/web_stream');
    if (this.#fd === -1) throw new ERR_INVALID_STATE('The FileHandle is closed');
    if (this.#closing) throw new ERR_INVALID_STATE('The FileHandle is closing');
    if (this.#locked) throw new ERR_INVALID_STATE('The FileHandle is locked');
    const autoClose = checkOptions(options);
    this.#locked = true;
    this.#users++;
    return readableWebStream(this, autoClose, () => this.#release());
  }

  createReadStream(options) {
    const { ReadStream } = require('internal/fs/read_stream');
    return new ReadStream(undefined, { ...options, fd: this });
  }

  createWriteStream(options) {
    const { WriteStream } = require('internal/fs/write_stream');
    return new WriteStream(undefined, { ...options, fd: this });
  }

  stat(options) {
    return this.#use('fstat', (fd) => promised(callbacks.fstat, fd, options ?? {}));
  }

  truncate(len = 0) {
    return this.#use('ftruncate', (fd) => pooled('ftruncate', fd, rare.validateLength(len)));
  }

  utimes(atime, mtime) {
    return this.#use('futime', (fd) => promised(callbacks.futimes, fd, atime, mtime));
  }

  write(buffer, offset, length, position) {
    return this.#use('write', async (fd) => {
      if (isView(buffer)) {
        if (offset !== null && typeof offset === 'object') {
          const options = offset;
          offset = options.offset === undefined ? 0 : options.offset;
          length = options.length === undefined ? buffer.byteLength - offset : options.length;
          position = options.position === undefined ? null : options.position;
        }
        if (offset == null) offset = 0;
        else validateInteger(offset, 'offset', 0);
        if (typeof length !== 'number') length = buffer.byteLength - offset;
        if (typeof position !== 'number') position = null;
        validateWriteRange(offset, length, buffer.byteLength);
        const part = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length);
        return { __proto__: null, bytesWritten: await pooled('write', fd, part, position), buffer };
      }
      validateStringAfterView(buffer, 'buffer');
      validateEncoding(buffer, length);
      const data = isUtf8(length) ? buffer : require('buffer').Buffer.from(buffer, length);
      const place = typeof offset === 'number' ? offset : null;
      return { __proto__: null, bytesWritten: await pooled('write', fd, data, place), buffer };
    });
  }

  writev(buffers, position) {
    return this.#use('write', async (fd) => {
      rare.validateBufferArray(buffers);
      if (typeof position !== 'number') position = null;
      if (buffers.length === 0) return { __proto__: null, bytesWritten: 0, buffers };
      return { __proto__: null, bytesWritten: await pooled('writev', fd, buffers.map(bytesOf), position), buffers };
    });
  }

  writeFile(data, options) {
    return this.#use('write', async (fd) => {
      options = getOptions(options, { encoding: 'utf8', flush: false });
      isAbortable(options.signal);
      const flush = validateFlush(options.flush);
      await writeChunks(fd, data, options);
      isAbortable(options.signal);
      if (flush) await pooled('fsync', fd);
    });
  }
}
FileHandle.prototype[Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')] = async function() {
  await this.close();
};

function isIterable(data) {
  return data !== null && typeof data === 'object' && !isView(data) &&
    (typeof data[Symbol.asyncIterator] === 'function' || typeof data[Symbol.iterator] === 'function');
}

// Data may also be an iterable, sync or async, of pieces.
async function writeChunks(fd, data, options) {
  if (!isIterable(data)) return pooled('writeAll', fd, dataOf(data, options.encoding));
  for await (const piece of data) {
    isAbortable(options.signal);
    await pooled('writeAll', fd, dataOf(piece, options.encoding));
  }
}

async function open(path, flags, mode) {
  path = getValidatedPath(path);
  return new FileHandle(await pooled('open', path, stringToFlags(flags), parseFileMode(mode, 'mode', 0o666)));
}

async function readFile(path, options) {
  if (path instanceof FileHandle) return path.readFile(options);
  options = getOptions(options, { flag: 'r' });
  isAbortable(options.signal);
  if (typeof path === 'number') getValidatedPath(path);
  return promised(callbacks.readFile, path, { ...options, flag: options.flag || 'r' });
}

async function writeFile(path, data, options) {
  options = getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  validateFlush(options.flush);
  if (!isIterable(data)) dataOf(data, options.encoding);
  isAbortable(options.signal);
  if (path instanceof FileHandle) return path.writeFile(data, options);
  if (typeof path === 'number') getValidatedPath(path);
  if (!isIterable(data) && !options.flush) return promised(callbacks.writeFile, path, data, options);
  const handle = await open(path, options.flag || 'w', options.mode);
  try {
    await handle.writeFile(data, options);
  } finally {
    await handle.close();
  }
}

async function appendFile(path, data, options) {
  options = { ...getOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'a', flush: false }) };
  options.flag ||= 'a';
  return writeFile(path, data, options);
}

async function truncate(path, len = 0) {
  return promised(callbacks.truncate, getValidatedPath(path), len);
}

async function access(path, mode) {
  return promised(callbacks.access, path, mode);
}
async function chmod(path, mode) {
  return promised(callbacks.chmod, path, mode);
}
async function chown(path, uid, gid) {
  return promised(callbacks.chown, path, uid, gid);
}
async function lchown(path, uid, gid) {
  return promised(callbacks.lchown, path, uid, gid);
}
async function lchmod() {
  throw new ERR_METHOD_NOT_IMPLEMENTED('lchmod()');
}
async function copyFile(src, dest, mode) {
  return promised(callbacks.copyFile, src, dest, mode);
}
async function cp(src, dest, options) {
  return require('internal/fs/cp').cpPromise(src, dest, options);
}
function glob(pattern, options) {
  return require('internal/fs/glob').globAsync(pattern, options);
}
async function link(existingPath, newPath) {
  return promised(callbacks.link, existingPath, newPath);
}
async function lstat(path, options = { bigint: false }) {
  return promised(callbacks.lstat, path, options ?? {});
}
async function stat(path, options = { bigint: false }) {
  return promised(callbacks.stat, path, options ?? {});
}
async function statfs(path, options = { bigint: false }) {
  return promised(callbacks.statfs, path, options ?? {});
}
async function lutimes(path, atime, mtime) {
  return promised(callbacks.lutimes, path, atime, mtime);
}
async function utimes(path, atime, mtime) {
  return promised(callbacks.utimes, path, atime, mtime);
}
async function mkdir(path, options) {
  return promised(callbacks.mkdir, path, options);
}
async function mkdtemp(prefix, options) {
  return promised(callbacks.mkdtemp, prefix, options);
}
function opendir(path, options) {
  return promised(require('fs').opendir, path, options);
}
async function readdir(path, options) {
  return promised(callbacks.readdir, path, options);
}
async function readlink(path, options) {
  return promised(callbacks.readlink, path, options);
}
async function realpath(path, options) {
  return promised(callbacks.realpath.native, path, options);
}
async function rename(oldPath, newPath) {
  return promised(callbacks.rename, oldPath, newPath);
}
async function rm(path, options) {
  return promised(callbacks.rm, path, options);
}
async function rmdir(path, options) {
  return promised(callbacks.rmdir, path, options);
}
async function symlink(target, path, type) {
  return promised(callbacks.symlink, target, path, type);
}
async function unlink(path) {
  return promised(callbacks.unlink, path);
}
function watch(filename, options) {
  return require('internal/fs/watchers').watchAsync(filename, options);
}

module.exports = {
  FileHandle,
  emptyHandle: () => new FileHandle(-1),
  exports: {
    access, copyFile, cp, glob, open, opendir, rename, truncate, rm, rmdir, mkdir, readdir, readlink, symlink, lstat,
    stat, statfs, link, unlink, chmod, lchmod, lchown, chown, utimes, lutimes, realpath, mkdtemp, writeFile,
    appendFile, readFile, watch, constants,
  },
};
