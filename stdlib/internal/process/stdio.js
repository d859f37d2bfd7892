'use strict';
// process.stdin, process.stdout and process.stderr, each made when first read.
//
// Owns: which kind of stream a standard descriptor is: a terminal, a file (read
// and written without the pool's help when it is output), a pipe or socket
// (written as if it blocked, so that process.exit() loses nothing), or nothing.
// console.log needs none of them.

const { UVException } = require('internal/errors');
const native = internalBinding('console');

const { nextTick } = process;

// Closing the standard streams would take the descriptor from the console.
function dummyDestroy(error, callback) {
  callback(error);
  this._undestroy();
  if (!this._writableState.emitClose) nextTick(() => this.emit('close'));
}

// Files, and what no other class fits: one write(2) after the other.
function makeFile(fd, type) {
  const { Writable } = require('stream');
  class SyncWriteStream extends Writable {
    constructor() {
      super({ autoDestroy: true });
      this.fd = fd;
      this.readable = false;
    }

    _write(chunk, encoding, callback) {
      const errno = native.writeFd(fd, chunk);
      callback(errno === 0 ? null : new UVException({ errno, syscall: 'write' }));
    }
  }
  const stream = new SyncWriteStream();
  stream._type = type;
  return stream;
}

function makeTerminal(fd) {
  const { WriteStream } = require('tty');
  const stream = new WriteStream(fd);
  stream._type = 'tty';
  // A terminal that could be read as well does not keep the process alive.
  stream._handle?.unref?.();
  process.on('SIGWINCH', () => stream._refreshSize());
  return stream;
}

function makePipe(fd) {
  const { Socket } = require('net');
  const stream = new Socket({ fd, readable: false, writable: true });
  stream._type = 'pipe';
  stream._handle?.setBlocking?.(true);
  stream._handle?.unref?.();
  return stream;
}

function makeOutput(fd) {
  const type = native.handleType(fd);
  let stream;
  if (type === 'TTY') stream = makeTerminal(fd);
  else if (type === 'PIPE' || type === 'TCP') stream = makePipe(fd);
  else stream = makeFile(fd, 'fs');
  stream.fd = fd;
  stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  stream._destroy = dummyDestroy;
  return stream;
}

function openInput(fd) {
  switch (native.handleType(fd)) {
    case 'TTY': {
      const { ReadStream } = require('tty');
      return new ReadStream(fd);
    }
    case 'FILE': {
      const { ReadStream } = require('fs');
      return new ReadStream(null, { fd, autoClose: false });
    }
    case 'PIPE':
    case 'TCP': {
      const { Socket } = require('net');
      return new Socket({ fd, readable: true, writable: false, manualStart: true });
    }
    default: {
      const { Readable } = require('stream');
      const stream = new Readable({ read() {} });
      stream.push(null);
      return stream;
    }
  }
}

function makeInput() {
  const fd = 0;
  const stream = openInput(fd);
  stream.fd = fd;
  // Until somebody wants data, nothing is read and nothing keeps the process.
  const handle = stream._handle;
  if (handle?.readStop) {
    handle.reading = false;
    stream._readableState.reading = false;
    handle.readStop();
  }
  // pause() stops reading once the stream has taken notice of it.
  const onPause = () => {
    const current = stream._handle;
    if (!current?.reading || stream.readableFlowing) return;
    current.reading = false;
    stream._readableState.reading = false;
    current.readStop();
  };
  stream.on('pause', () => nextTick(onPause));
  return stream;
}

let stdin;
let stdout;
let stderr;

module.exports = {
  get stdin() { return stdin ??= makeInput(); },
  get stdout() { return stdout ??= makeOutput(1); },
  get stderr() { return stderr ??= makeOutput(2); },
};
