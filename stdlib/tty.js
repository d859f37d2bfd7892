'use strict';

// The public `tty`: terminals as streams. ReadStream and WriteStream are
// net.Sockets over a native TTY handle; what their output streams do to the cursor
// is readline's.

const { handleType } = internalBinding('console');
const { TTY } = internalBinding('net');
const { codes: { ERR_INVALID_FD, ERR_TTY_INIT_FAILED } } = require('internal/errors');
const { getColorDepth, hasColors } = require('internal/tty');
const net = require('net');

const { apply } = Reflect;
const { isInteger } = Number;
const { setPrototypeOf } = Object;

function isatty(fd) {
  return isInteger(fd) && fd >= 0 && fd <= 0x7fffffff && handleType(fd) === 'TTY';
}

function open(fd) {
  if (fd >> 0 !== fd || fd < 0) throw new ERR_INVALID_FD(fd);
  const outcome = {};
  const handle = new TTY(fd, outcome);
  if (outcome.code !== undefined) throw new ERR_TTY_INIT_FAILED(outcome);
  return handle;
}

function ReadStream(fd, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(fd, options);
  const handle = open(fd);
  apply(net.Socket, this, [{ highWaterMark: 0, handle, manualStart: true, ...options }]);
  this.isRaw = false;
  this.isTTY = true;
}
setPrototypeOf(ReadStream.prototype, net.Socket.prototype);
setPrototypeOf(ReadStream, net.Socket);

ReadStream.prototype.setRawMode = function(flag) {
  flag = Boolean(flag);
  const errno = this._handle?.setRawMode(flag);
  if (errno) {
    const { ErrnoException } = require('internal/errors');
    this.emit('error', new ErrnoException(errno, 'setRawMode'));
    return this;
  }
  this.isRaw = flag;
  return this;
};

function WriteStream(fd) {
  if (!(this instanceof WriteStream)) return new WriteStream(fd);
  const handle = open(fd);
  apply(net.Socket, this, [{ handle, manualStart: true }]);
  // What a program prints before it ends must appear.
  handle.setBlocking(true);
  const size = [];
  if (handle.getWindowSize(size) === 0) {
    this.columns = size[0];
    this.rows = size[1];
  }
}
setPrototypeOf(WriteStream.prototype, net.Socket.prototype);
setPrototypeOf(WriteStream, net.Socket);

WriteStream.prototype.isTTY = true;
WriteStream.prototype.getColorDepth = getColorDepth;
WriteStream.prototype.hasColors = hasColors;

WriteStream.prototype._refreshSize = function() {
  const { columns, rows } = this;
  const size = [];
  const errno = this._handle.getWindowSize(size);
  if (errno) {
    const { ErrnoException } = require('internal/errors');
    this.emit('error', new ErrnoException(errno, 'getWindowSize'));
    return;
  }
  this.columns = size[0];
  this.rows = size[1];
  if (columns !== size[0] || rows !== size[1]) this.emit('resize');
};

WriteStream.prototype.cursorTo = function(x, y, callback) {
  return require('readline').cursorTo(this, x, y, callback);
};
WriteStream.prototype.moveCursor = function(dx, dy, callback) {
  return require('readline').moveCursor(this, dx, dy, callback);
};
WriteStream.prototype.clearLine = function(dir, callback) {
  return require('readline').clearLine(this, dir, callback);
};
WriteStream.prototype.clearScreenDown = function(callback) {
  return require('readline').clearScreenDown(this, callback);
};
WriteStream.prototype.getWindowSize = function() {
  return [this.columns, this.rows];
};

module.exports = { isatty, ReadStream, WriteStream };
