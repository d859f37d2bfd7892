// internal/fs/streams: fs.ReadStream and fs.WriteStream over a descriptor, a
// FileHandle or the functions of a program's own `options.fs`.
'use strict';

const fs = require('fs');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED, ERR_OUT_OF_RANGE, ERR_STREAM_DESTROYED, ERR_SYSTEM_ERROR },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger } = require('internal/validators');
const { getOptions, getValidatedFd, plain, toPathIfFileURL, validatePath } = require('internal/fs/utils');
const { deprecate } = require('internal/util');
const { Readable, Writable, finished } = require('stream');
const { Buffer } = require('buffer');

const binding = internalBinding('fs');
const later = setImmediate;
const { defineProperty, setPrototypeOf } = Object;
const kFs = Symbol('kFs');
const kHandle = Symbol('kHandle');
const kBusy = Symbol('kIsPerformingIO');
const kIdle = Symbol('kIoDone');
// Whether nobody else can know the descriptor's position.
const kOwn = Symbol('kOwn');
// Whether the last read was full, so that more is worth asking for.
const kEager = Symbol('kEager');
// Chunks read but not given yet: { blocks, at }.
const kAhead = Symbol('kAhead');
// A block on its way, or here, before it is asked for: { err, blocks, here, wanted }.
const kFetched = Symbol('kFetched');
// The most bytes read ahead; of larger blocks it is one.
const AHEAD = 256 * 1024;
const kMostRetries = 5;
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

function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  options = copyOptions(options);
  if (options.highWaterMark === undefined) options.highWaterMark = 64 * 1024;
  attach(this, path, options, 'r');
  validateFunction(this[kFs].read, 'options.fs.read');
  if (options.autoDestroy) validateFunction(this[kFs].close, 'options.fs.close');

  this[kOwn] = options.fd == null || options.start !== undefined;
  this[kEager] = false;
  this[kAhead] = undefined;
  this[kFetched] = undefined;
  this.start = options.start;
  this.end = options.end;
  this.pos = undefined;
  this.bytesRead = 0;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  if (this.end === undefined) {
    this.end = Infinity;
  } else if (this.end !== Infinity) {
    validateInteger(this.end, 'end', 0);
    if (this.start !== undefined && this.start > this.end) {
      throw new ERR_OUT_OF_RANGE('start', `<= "end" (here: ${this.end})`, this.start);
    }
  }
  Reflect.apply(Readable, this, [options]);
}
setPrototypeOf(ReadStream.prototype, Readable.prototype);
setPrototypeOf(ReadStream, Readable);

ReadStream.prototype._construct = construct;
ReadStream.prototype._destroy = destroy;

ReadStream.prototype._read = function(n) {
  const done = this.pos === undefined ? this.bytesRead : this.pos;
  n = Math.min(this.end - done + 1, n);
  if (n <= 0) {
    this.push(null);
    return;
  }
  // A program may replace fs.read or bring its own: it is then called for every chunk.
  if (this[kAhead] !== undefined || this[kFetched] !== undefined || (this[kFs] === fs && fs.read === plain.read)) {
    readBlocks(this, n, this.end - done + 1);
    return;
  }
  this[kBusy] = true;
  this[kFs].read(this.fd, Buffer.allocUnsafeSlow(n), 0, n, this.pos, (err, bytesRead, buffer) => {
    this[kBusy] = false;
    if (this.destroyed) {
      this.emit(kIdle, err);
      return;
    }
    if (err) {
      require('internal/streams/destroy').errorOrDestroy(this, err);
    } else if (bytesRead > 0) {
      // A copy, so that a small chunk does not keep a large buffer alive.
      give(this, bytesRead === buffer.length ? buffer : Buffer.from(buffer.subarray(0, bytesRead)));
    } else {
      this.push(null);
    }
  });
};

function give(stream, chunk) {
  if (stream.pos !== undefined) stream.pos += chunk.length;
  stream.bytesRead += chunk.length;
  stream.push(chunk);
}

// Chunks come from the pool, several at a time when the stream alone uses the
// descriptor: what they cost is mostly the way there and back. Each is still
// given in a turn of the loop of its own. Large ones are fetched while the program
// has the one before. `rest` is what the range leaves.
function readBlocks(stream, n, rest) {
  if (stream[kAhead] !== undefined) {
    later(giveNext, stream);
    return;
  }
  const fetched = stream[kFetched];
  if (fetched !== undefined) {
    if (fetched.here) later(takeFetched, stream, n);
    else fetched.wanted = true;
    return;
  }
  const total = stream[kEager] ? Math.min(rest, n * Math.max(1, Math.min(64, AHEAD / n >> 0))) : n;
  stream[kBusy] = true;
  binding.readBlocks(stream.fd, n, total, stream.pos, (err, blocks) => {
    stream[kBusy] = false;
    if (stream.destroyed) stream.emit(kIdle, err);
    else arrived(stream, n, err, blocks);
  });
}

function arrived(stream, n, err, blocks) {
  if (err) {
    require('internal/streams/destroy').errorOrDestroy(stream, err);
    return;
  }
  const count = blocks.length;
  if (count === 0) {
    stream.push(null);
    return;
  }
  // A first block that is not full is all there is for now.
  stream[kEager] = stream[kOwn] && blocks[count - 1].length === n;
  if (count > 1) stream[kAhead] = { blocks, at: 1 };
  const chunk = blocks[0];
  if (stream.pos !== undefined) stream.pos += chunk.length;
  stream.bytesRead += chunk.length;
  if (n > AHEAD && stream[kEager]) fetch(stream, n);
  stream.push(chunk);
}

function fetch(stream, n) {
  const rest = stream.end - (stream.pos === undefined ? stream.bytesRead : stream.pos) + 1;
  if (rest < n) return;
  const fetched = stream[kFetched] = { err: null, blocks: undefined, here: false, wanted: false };
  stream[kBusy] = true;
  binding.readBlocks(stream.fd, n, n, stream.pos, (err, blocks) => {
    stream[kBusy] = false;
    fetched.err = err;
    fetched.blocks = blocks;
    fetched.here = true;
    if (stream.destroyed) stream.emit(kIdle, err);
    else if (fetched.wanted) takeFetched(stream, n);
  });
}

function takeFetched(stream, n) {
  const { err, blocks } = stream[kFetched];
  if (stream.destroyed) return;
  stream[kFetched] = undefined;
  arrived(stream, n, err, blocks);
}

function giveNext(stream) {
  const ahead = stream[kAhead];
  if (stream.destroyed || ahead === undefined) return;
  const chunk = ahead.blocks[ahead.at];
  ahead.blocks[ahead.at++] = undefined;
  if (ahead.at === ahead.blocks.length) stream[kAhead] = undefined;
  give(stream, chunk);
}

ReadStream.prototype.close = function(callback) {
  if (typeof callback === 'function') finished(this, callback);
  this.destroy();
};

function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  options = copyOptions(options);
  options.decodeStrings = true;
  attach(this, path, options, 'w');
  const { write, writev } = this[kFs];
  if (!write && !writev) throw new ERR_INVALID_ARG_TYPE('options.fs.write', 'function', write);
  if (write) validateFunction(write, 'options.fs.write');
  else this._write = null;
  if (writev) validateFunction(writev, 'options.fs.writev');
  else this._writev = null;
  if (options.autoDestroy) validateFunction(this[kFs].close, 'options.fs.close');

  this.flush = options.flush == null ? false : options.flush;
  if (options.flush != null) {
    validateBoolean(this.flush, 'options.flush');
    validateFunction(this[kFs].fsync, 'options.fs.fsync');
  }
  this.start = options.start;
  this.pos = undefined;
  this.bytesWritten = 0;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  Reflect.apply(Writable, this, [options]);
  if (options.encoding) this.setDefaultEncoding(options.encoding);
}
setPrototypeOf(WriteStream.prototype, Writable.prototype);
setPrototypeOf(WriteStream, Writable);

WriteStream.prototype._construct = construct;
WriteStream.prototype._destroy = destroy;

// Writes until everything is out. `issue` starts one write of what is left.
function writeAll(stream, name, left, position, issue, callback) {
  let retries = 0;
  const step = (err, bytesWritten) => {
    if (err?.code === 'EAGAIN') {
      err = null;
      bytesWritten = 0;
    }
    if (stream.destroyed || err) {
      callback(err || new ERR_STREAM_DESTROYED(name));
      return;
    }
    stream.bytesWritten += bytesWritten;
    retries = bytesWritten ? 0 : retries + 1;
    left -= bytesWritten;
    if (position !== undefined) position += bytesWritten;
    if (retries > kMostRetries) callback(new ERR_SYSTEM_ERROR({ code: 'EIO', message: `${name} failed`, syscall: name }));
    else if (left > 0) issue(left, position, step);
    else callback();
  };
  issue(left, position, step);
}

function finishWrite(stream, callback) {
  return (err) => {
    stream[kBusy] = false;
    callback(err);
    if (stream.destroyed) stream.emit(kIdle, err);
  };
}

WriteStream.prototype._write = function(data, encoding, callback) {
  this[kBusy] = true;
  const total = data.length;
  writeAll(this, 'write', total, this.pos, (left, position, step) => {
    const rest = left === total ? data : data.subarray(total - left);
    this[kFs].write(this.fd, rest, 0, left, position, step);
  }, finishWrite(this, callback));
  if (this.pos !== undefined) this.pos += total;
};

WriteStream.prototype._writev = function(data, callback) {
  const chunks = [];
  let total = 0;
  for (let i = 0; i < data.length; i++) {
    chunks.push(data[i].chunk);
    total += data[i].chunk.length;
  }
  this[kBusy] = true;
  writeAll(this, 'writev', total, this.pos, (left, position, step) => {
    const rest = left === total ? chunks : [Buffer.concat(chunks).subarray(total - left)];
    this[kFs].writev(this.fd, rest, position, step);
  }, finishWrite(this, callback));
  if (this.pos !== undefined) this.pos += total;
};

WriteStream.prototype.close = function(callback) {
  if (callback) {
    if (this.closed) {
      process.nextTick(callback);
      return;
    }
    this.on('close', callback);
  }
  // Without autoClose the end of writing does not destroy the stream.
  if (!this.autoClose) this.on('finish', this.destroy);
  this.end();
};

WriteStream.prototype.destroySoon = WriteStream.prototype.end;

function finishClass(Class, state) {
  const { name } = Class;
  Class.prototype.open = deprecate(function() {}, `${name}.prototype.open() is deprecated`, 'DEP0135');
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
finishClass(ReadStream, '_readableState');
finishClass(WriteStream, '_writableState');

function createReadStream(path, options) {
  return new ReadStream(path, options);
}

function createWriteStream(path, options) {
  return new WriteStream(path, options);
}

module.exports = {
  FileReadStream: ReadStream,
  FileWriteStream: WriteStream,
  ReadStream,
  WriteStream,
  createReadStream,
  createWriteStream,
};
