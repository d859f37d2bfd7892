'use strict';
// internal/fs/write_stream: fs.WriteStream. Owns writing until all is out; the descriptor is internal/fs/streams'.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_DESTROYED },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger } = require('internal/validators');
const { attach, construct, copyOptions, destroy, finishClass, kBusy, kFs, kIdle } = require('internal/fs/streams');
const Writable = require('internal/streams/writable');

const { Buffer } = internalBinding('buffer').constructors;
const { setPrototypeOf } = Object;
const kMostRetries = 5;

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
    if (retries > kMostRetries) {
      const { codes: { ERR_SYSTEM_ERROR } } = require('internal/errors');
      callback(new ERR_SYSTEM_ERROR({ code: 'EIO', message: `${name} failed`, syscall: name }));
    } else if (left > 0) {
      issue(left, position, step);
    } else {
      callback();
    }
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

finishClass(WriteStream, '_writableState');

function createWriteStream(path, options) {
  return new WriteStream(path, options);
}

module.exports = { FileWriteStream: WriteStream, WriteStream, createWriteStream };
