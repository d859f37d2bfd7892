'use strict';
// internal/fs/streams: what fs.ReadStream (internal/fs/read_stream) and fs.WriteStream (internal/fs/write_stream) have in
// common: a descriptor, a FileHandle or the functions of a program's own `options.fs`, its opening and its close.

const fs = require('fs');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { getOptions, getValidatedFd, toPathIfFileURL, validatePath } = require('internal/fs/utils');

const { defineProperty } = Object;
const kFs = Symbol('kFs');
const kHandle = Symbol('kHandle');
const kBusy = Symbol('kIsPerformingIO');
const kIdle = Symbol('kIoDone');
// The open() methods that do nothing; any other is a program's own.
const quietOpens = new Set();

// The functions of fs on a FileHandle, so that streams need to know only one form.
function handleOperations(handle) {
  return {
    open() {
      throw new ERR_METHOD_NOT_IMPLEMENTED('open()');
    },
    close(fd, callback) {
      handle.close().then(() => callback(), callback);
    },
    fsync(fd, callback) {
      handle.sync().then(() => callback(), callback);
    },
    read(fd, buffer, offset, length, position, callback) {
      handle.read(buffer, offset, length, position).then(
        (result) => callback(null, result.bytesRead, result.buffer), (err) => callback(err, 0, buffer));
    },
    write(fd, buffer, offset, length, position, callback) {
      handle.write(buffer, offset, length, position).then(
        (result) => callback(null, result.bytesWritten, result.buffer), (err) => callback(err, 0, buffer));
    },
    writev(fd, buffers, position, callback) {
      handle.writev(buffers, position).then(
        (result) => callback(null, result.bytesWritten, result.buffers), (err) => callback(err, 0, buffers));
    },
  };
}

// Where the bytes are: a path to open, a descriptor or a FileHandle.
function attach(stream, path, options, flags) {
  const { fd } = options;
  if (fd == null) {
    stream.fd = null;
    stream[kFs] = options.fs || fs;
    validateFunction(stream[kFs].open, 'options.fs.open');
    stream.path = toPathIfFileURL(path);
    stream.flags = options.flags === undefined ? flags : options.flags;
    stream.mode = options.mode === undefined ? 0o666 : options.mode;
    validatePath(stream.path);
  } else if (typeof fd === 'number') {
    stream[kFs] = options.fs || fs;
    stream.fd = getValidatedFd(fd);
  } else if (fd instanceof require('internal/fs/promises').FileHandle) {
    if (options.fs) throw new ERR_METHOD_NOT_IMPLEMENTED('FileHandle with fs');
    stream[kHandle] = fd;
    stream[kFs] = handleOperations(fd);
    fd.on('close', () => stream.close());
    stream.fd = getValidatedFd(fd.fd);
  } else {
    throw new ERR_INVALID_ARG_TYPE('options.fd', ['number', 'FileHandle'], fd);
  }
  options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
  stream[kBusy] = false;
}

// Inherited options count.
function copyOptions(options) {
  const given = getOptions(options, {});
  const copy = {};
  for (const key in given) copy[key] = given[key];
  return copy;
}

function construct(callback) {
  if (typeof this.fd === 'number') {
    callback();
    return;
  }
  if (!quietOpens.has(this.open)) {
    // A program's own open() reports through events.
    const { emit } = this;
    this.emit = function(event, value) {
      if (event === 'open') {
        this.emit = emit;
        callback();
      } else if (event === 'error') {
        this.emit = emit;
        callback(value);
        return;
      }
      Reflect.apply(emit, this, arguments);
    };
    this.open();
    return;
  }
  this[kFs].open(this.path, this.flags, this.mode, (err, fd) => {
    if (err) {
      callback(err);
      return;
    }
    this.fd = fd;
    callback();
    this.emit('open', fd);
    this.emit('ready');
  });
}

function closeDescriptor(stream, err, callback) {
  stream[kFs].close(stream.fd, (closeErr) => callback(closeErr || err));
  stream.fd = null;
}

function release(stream, err, callback) {
  if (!stream.fd) callback(err);
  else if (stream.flush) stream[kFs].fsync(stream.fd, (flushErr) => closeDescriptor(stream, err || flushErr, callback));
  else closeDescriptor(stream, err, callback);
}

// The descriptor stays open until the operation on it has ended.
function destroy(err, callback) {
  if (this[kBusy]) this.once(kIdle, (ioErr) => release(this, err || ioErr, callback));
  else release(this, err, callback);
}

function finishClass(Class, state) {
  const { name } = Class;
  let open;
  Class.prototype.open = function deprecated() {
    open ??= require('internal/util').deprecate(() => {}, `${name}.prototype.open() is deprecated`, 'DEP0135');
    open();
  };
  quietOpens.add(Class.prototype.open);
  defineProperty(Class.prototype, 'pending', {
    __proto__: null,
    configurable: true,
    get() {
      return this.fd === null;
    },
  });
  const own = (self) => {
    if (typeof self !== 'object' || self === null || !(kFs in self)) {
      const { codes: { ERR_INVALID_THIS } } = require('internal/errors');
      throw new ERR_INVALID_THIS(name);
    }
    return self[state];
  };
  defineProperty(Class.prototype, 'autoClose', {
    __proto__: null,
    get() {
      return own(this).autoDestroy;
    },
    set(value) {
      own(this).autoDestroy = value;
    },
  });
}

module.exports = { attach, construct, copyOptions, destroy, finishClass, kBusy, kFs, kIdle };
