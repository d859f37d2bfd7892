'use strict';
// process.stdout, process.stderr and process.stdin, each made when first read.
// The output streams write synchronously, whatever the descriptor is; stdin is
// read on the thread pool, and only while somebody wants its data.

const { Readable, Writable } = require('stream');
const { UVException } = require('internal/errors');
const native = internalBinding('console');

// Closing the standard streams would take the descriptor from the console.
function dummyDestroy(error, callback) {
  callback(error);
  this._undestroy();
  if (!this._writableState.emitClose) process.nextTick(() => this.emit('close'));
}

class OutputStream extends Writable {
  constructor(fd, type) {
    super({ decodeStrings: false });
    this.fd = fd;
    this._type = type;
    this._isStdio = true;
    this.destroySoon = this.destroy;
    this._destroy = dummyDestroy;
  }

  _write(chunk, encoding, callback) {
    if (typeof chunk === 'string' && encoding !== 'utf8' && encoding !== 'utf-8') {
      chunk = require('buffer').Buffer.from(chunk, encoding);
    }
    const errno = native.writeFd(this.fd, chunk);
    callback(errno === 0 ? null : new UVException({ errno, syscall: 'write' }));
  }
}

// What a terminal adds; see node:tty for the descriptors a program opens itself.
function makeTerminal(stream) {
  const tty = require('internal/tty');
  stream.isTTY = true;
  stream.getColorDepth = tty.getColorDepth;
  stream.hasColors = tty.hasColors;
  stream.getWindowSize = () => [stream.columns, stream.rows];
  stream._refreshSize = () => {
    const { 0: columns, 1: rows } = native.windowSize(stream.fd);
    const changed = stream.columns !== columns || stream.rows !== rows;
    stream.columns = columns;
    stream.rows = rows;
    return changed;
  };
  stream._refreshSize();
  const move = (text, callback) => stream.write(text, callback);
  stream.cursorTo = (x, y, callback) => {
    if (typeof y === 'function') return stream.cursorTo(x, undefined, y);
    return move(y === undefined ? `\x1b[${x + 1}G` : `\x1b[${y + 1};${x + 1}H`, callback);
  };
  stream.moveCursor = (dx, dy, callback) => {
    let text = '';
    if (dx !== 0) text += dx < 0 ? `\x1b[${-dx}D` : `\x1b[${dx}C`;
    if (dy !== 0) text += dy < 0 ? `\x1b[${-dy}A` : `\x1b[${dy}B`;
    return move(text, callback);
  };
  stream.clearLine = (direction, callback) => {
    const text = direction < 0 ? '\x1b[1K' : direction > 0 ? '\x1b[0K' : '\x1b[2K';
    return move(text, callback);
  };
  stream.clearScreenDown = (callback) => move('\x1b[0J', callback);
}

function makeOutput(fd) {
  const type = native.handleType(fd);
  const stream = new OutputStream(fd, type === 'TTY' ? 'tty' : type === 'FILE' ? 'fs' : 'pipe');
  if (type === 'TTY') {
    makeTerminal(stream);
    process.on('SIGWINCH', () => {
      if (stream._refreshSize()) stream.emit('resize');
    });
  }
  return stream;
}

class InputStream extends Readable {
  constructor(fd) {
    super({ highWaterMark: 65536 });
    this.fd = fd;
    if (native.handleType(fd) === 'TTY') this.isTTY = true;
  }

  _read(size) {
    native.readFd(this.fd, size, (error, bytes) => {
      if (error) this.destroy(error);
      else this.push(bytes.length === 0 ? null : bytes);
    });
  }

  // What has been asked of the pool cannot be taken back.
  ref() { return this; }
  unref() { return this; }
}

let stdin;
let stdout;
let stderr;

module.exports = {
  get stdin() { return stdin ??= new InputStream(0); },
  get stdout() { return stdout ??= makeOutput(1); },
  get stderr() { return stderr ??= makeOutput(2); },
};
