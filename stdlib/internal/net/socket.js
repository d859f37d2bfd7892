'use strict';

// net.Socket: a duplex stream over a TCP or Unix socket.
//
// Owns: the state of a socket from construction to 'close', its options and
// addresses. Finding an address and connecting is internal/net/connect, loaded
// by the first connect().
//
//   new ─ connect() → connecting ─ 'connect' → open ─ 'end'/end() → … → destroyed ─ 'close'
//
// The fields other modules and programs read are kept: _handle, connecting,
// _parent, _host, server, _server, _pendingData, _sockname, _peername.

const { Duplex } = require('stream');
const { TCP, Pipe, fastSetup, write: straightWrite, constants: { SOCKET } } = internalBinding('net');
const {
  codes: {
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_HANDLE_TYPE,
    ERR_MISSING_ARGS,
    ERR_SOCKET_CLOSED,
    ERR_SOCKET_CLOSED_BEFORE_CONNECTION,
  },
  ErrnoException,
  genericNodeError,
} = require('internal/errors');
const { validateAbortSignal, validateFunction, validateNumber, validateString } = require('internal/validators');
const { createHandle, normalizeArgs, normalizedArgs } = require('internal/net/args');
const {
  kBuffer, kBufferCb, kBufferGen, kLastWriteQueueSize, kTimeout, kUpdateTimer, onStreamRead, owner, write, writev,
} = require('internal/net/handle');

const { defineProperties, setPrototypeOf } = Object;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const UV_ENOTCONN = -107;

const kBytesRead = Symbol('kBytesRead');
const kBytesWritten = Symbol('kBytesWritten');
const kSetNoDelay = Symbol('kSetNoDelay');
const kSetKeepAlive = Symbol('kSetKeepAlive');
const kSetKeepAliveInitialDelay = Symbol('kSetKeepAliveInitialDelay');

function noop() {}

function isUint8Array(value) {
  return isView(value) && value instanceof Uint8Array;
}

function emitClose(socket) {
  socket.emit('close', false);
}

// Gives a handle to the socket, or takes notice of the one it has.
function attachHandle(socket) {
  socket._undestroy();
  socket._sockname = undefined;
  const handle = socket._handle;
  if (!handle) return;
  handle[owner] = socket;
  handle.onread = onStreamRead;
  if (handle.setOwner) handle.setOwner(socket);
  let own = socket[kBuffer];
  if (own) {
    const generate = socket[kBufferGen];
    if (generate !== null) {
      own = generate();
      if (!isUint8Array(own)) return;
      socket[kBuffer] = own;
    }
    handle.useUserBuffer(own);
  }
}

function Socket(options) {
  if (!(this instanceof Socket)) return new Socket(options);
  if (options?.objectMode) {
    throw new ERR_INVALID_ARG_VALUE('options.objectMode', options.objectMode, 'is not supported');
  } else if (options?.readableObjectMode || options?.writableObjectMode) {
    throw new ERR_INVALID_ARG_VALUE(
      `options.${options.readableObjectMode ? 'readableObjectMode' : 'writableObjectMode'}`,
      options.readableObjectMode || options.writableObjectMode,
      'is not supported');
  }
  let delay = options?.keepAliveInitialDelay;
  if (delay !== undefined) {
    validateNumber(delay, 'options.keepAliveInitialDelay');
    if (delay < 0) delay = 0;
  }
  this.connecting = false;
  this._hadError = false;
  this._handle = null;
  this._parent = null;
  this._host = null;
  this[kLastWriteQueueSize] = 0;
  this[kTimeout] = null;
  this[kBuffer] = null;
  this[kBufferCb] = null;
  this[kBufferGen] = null;
  this._closeAfterHandlingError = false;

  if (typeof options === 'number') options = { fd: options };
  else options = { ...options };
  options.allowHalfOpen = Boolean(options.allowHalfOpen);
  // 'close' is emitted when the handle is closed, strings go to the handle as they are.
  options.emitClose = false;
  options.autoDestroy = true;
  options.decodeStrings = false;
  Duplex.call(this, options);

  if (options.handle) {
    this._handle = options.handle;
  } else if (options.fd !== undefined) {
    const { fd } = options;
    this._handle = createHandle(fd, false);
    const errno = this._handle.open(fd);
    if (errno) throw new ErrnoException(errno, 'open');
  }

  const { onread } = options;
  if (onread !== null && typeof onread === 'object' && typeof onread.callback === 'function' &&
      (isUint8Array(onread.buffer) || typeof onread.buffer === 'function')) {
    if (typeof onread.buffer === 'function') {
      this[kBuffer] = true;
      this[kBufferGen] = onread.buffer;
    } else {
      this[kBuffer] = onread.buffer;
    }
    this[kBufferCb] = onread.callback;
  }

  this[kSetNoDelay] = Boolean(options.noDelay);
  this[kSetKeepAlive] = Boolean(options.keepAlive);
  this[kSetKeepAliveInitialDelay] = ~~(delay / 1000);
  this.on('end', onReadableStreamEnd);
  attachHandle(this);
  this._pendingData = null;
  this._pendingEncoding = '';

  if (this._handle && options.readable !== false) {
    if (options.pauseOnCreate) {
      this._handle.reading = false;
      this._handle.readStop();
      this.readableFlowing = false;
    } else if (!options.manualStart) {
      this.read(0);
    }
  }
  if (options.signal) addAbortSignal(this, options.signal);
  this.server = null;
  this._server = null;
  this[kBytesRead] = 0;
  this[kBytesWritten] = 0;
  if (options.blockList) {
    const { BlockList } = require('internal/net/block_list');
    if (!BlockList.isBlockList(options.blockList)) {
      const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
      throw new ERR_INVALID_ARG_TYPE('options.blockList', 'net.BlockList', options.blockList);
    }
    this.blockList = options.blockList;
  }
}
setPrototypeOf(Socket.prototype, Duplex.prototype);
setPrototypeOf(Socket, Duplex);

// Destroying is the stream's affair; an attempt under way must also know.
function addAbortSignal(socket, signal) {
  validateAbortSignal(signal, 'options.signal');
  const onAborted = () => { socket._aborted = true; };
  process.nextTick(() => {
    if (signal.aborted) {
      onAborted();
      return;
    }
    const { addAbortListener } = require('internal/events/abort_listener');
    const disposable = addAbortListener(signal, onAborted);
    socket.once('close', () => disposable[Symbol.dispose]());
  });
}

// Without half-open sockets nothing can be written after the end of reading.
function onReadableStreamEnd() {
  if (!this.allowHalfOpen) this.write = writeAfterFIN;
}

function writeAfterFIN(chunk, encoding, callback) {
  if (!this.writableEnded) return Duplex.prototype.write.call(this, chunk, encoding, callback);
  if (typeof encoding === 'function') callback = encoding;
  const error = genericNodeError('This socket has been ended by the other party', { code: 'EPIPE' });
  if (typeof callback === 'function') process.nextTick(callback, error);
  this.destroy(error);
  return false;
}

const methods = {
  _unrefTimer() {
    for (let s = this; s !== null; s = s._parent) {
      const timer = s[kTimeout];
      if (timer) timer.refresh();
    }
  },

  // Called when everything was written: sends the FIN.
  _final(callback) {
    if (this.connecting) {
      this.once('connect', () => this._final(callback));
      return;
    }
    if (!this._handle) return callback();
    const req = { oncomplete: shutdownDone, handle: this._handle, callback };
    const errno = this._handle.shutdown(req);
    if (errno === 1 || errno === UV_ENOTCONN) return callback();
    if (errno !== 0) return callback(new ErrnoException(errno, 'shutdown'));
  },

  setTimeout(msecs, callback) {
    if (this.destroyed) return this;
    this.timeout = msecs;
    msecs = require('internal/net/timeout').getTimerDuration(msecs, 'msecs');
    clearTimeout(this[kTimeout]);
    if (msecs === 0) {
      if (callback !== undefined) {
        validateFunction(callback, 'callback');
        this.removeListener('timeout', callback);
      }
    } else {
      this[kTimeout] = setTimeout(onTimeout, msecs, this).unref();
      if (callback !== undefined) {
        validateFunction(callback, 'callback');
        this.once('timeout', callback);
      }
    }
    return this;
  },

  _onTimeout() {
    // A write that makes progress is not idle.
    const last = this[kLastWriteQueueSize];
    if (last > 0 && this._handle) {
      const { writeQueueSize } = this._handle;
      if (last !== writeQueueSize) {
        this[kLastWriteQueueSize] = writeQueueSize;
        this._unrefTimer();
        return;
      }
    }
    this.emit('timeout');
  },

  setNoDelay(enable) {
    enable = Boolean(enable === undefined ? true : enable);
    if (!this._handle) {
      this[kSetNoDelay] = enable;
    } else if (this._handle.setNoDelay && enable !== this[kSetNoDelay]) {
      this[kSetNoDelay] = enable;
      this._handle.setNoDelay(enable);
    }
    return this;
  },

  setKeepAlive(enable, initialDelayMsecs) {
    enable = Boolean(enable);
    const delay = ~~(initialDelayMsecs / 1000);
    if (!this._handle) {
      this[kSetKeepAlive] = enable;
      this[kSetKeepAliveInitialDelay] = delay;
      return this;
    }
    if (!this._handle.setKeepAlive) return this;
    if (enable !== this[kSetKeepAlive] || (enable && this[kSetKeepAliveInitialDelay] !== delay)) {
      this[kSetKeepAlive] = enable;
      this[kSetKeepAliveInitialDelay] = delay;
      this._handle.setKeepAlive(enable, delay);
    }
    return this;
  },

  address() {
    return this._getsockname();
  },

  _read(n) {
    if (this.connecting || !this._handle) this.once('connect', () => this._read(n));
    else if (!this._handle.reading) startReading(this);
  },

  end(data, encoding, callback) {
    Duplex.prototype.end.call(this, data, encoding, callback);
    return this;
  },

  resetAndDestroy() {
    if (this._handle) {
      if (!(this._handle instanceof TCP)) throw new ERR_INVALID_HANDLE_TYPE();
      if (this.connecting) this.once('connect', () => this._reset());
      else this._reset();
    } else {
      this.destroy(new ERR_SOCKET_CLOSED());
    }
    return this;
  },

  // With an `onread` buffer the flow is the handle's, not the stream's.
  pause() {
    if (this[kBuffer] && !this.connecting && this._handle?.reading) {
      this._handle.reading = false;
      if (!this.destroyed) {
        const errno = this._handle.readStop();
        if (errno) this.destroy(new ErrnoException(errno, 'read'));
      }
    }
    return Duplex.prototype.pause.call(this);
  },

  resume() {
    if (this[kBuffer] && !this.connecting && this._handle && !this._handle.reading) startReading(this);
    return Duplex.prototype.resume.call(this);
  },

  read(n) {
    if (this[kBuffer] && !this.connecting && this._handle && !this._handle.reading) startReading(this);
    return Duplex.prototype.read.call(this, n);
  },

  destroySoon() {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', this.destroy);
  },

  _destroy(exception, callback) {
    this.connecting = false;
    for (let s = this; s !== null; s = s._parent) clearTimeout(s[kTimeout]);
    if (this._handle) {
      const isException = Boolean(exception);
      this[kBytesRead] = this._handle.bytesRead;
      this[kBytesWritten] = this._handle.bytesWritten;
      if (this.resetAndClosing) {
        this.resetAndClosing = false;
        const errno = this._handle.reset(() => this.emit('close', isException));
        if (errno) this.emit('error', new ErrnoException(errno, 'reset'));
      } else if (this._closeAfterHandlingError) {
        // The handle must still be there when 'error' is handled, which is in the next tick.
        queueMicrotask(() => closeHandle(this, isException));
      } else {
        closeHandle(this, isException);
      }
      if (!this._closeAfterHandlingError && this._handle) {
        this._handle.onread = noop;
        this._handle = null;
        this._sockname = undefined;
      }
      callback(exception);
    } else {
      callback(exception);
      process.nextTick(emitClose, this);
    }
    if (this._server) {
      this._server._connections--;
      if (this._server._emitCloseIfDrained) this._server._emitCloseIfDrained();
    }
  },

  _getpeername() {
    if (!this._handle || !this._handle.getpeername || this.connecting) return this._peername || {};
    if (!this._peername) {
      const out = {};
      if (this._handle.getpeername(out)) return out;
      this._peername = out;
    }
    return this._peername;
  },

  _getsockname() {
    if (!this._handle || !this._handle.getsockname) return {};
    if (!this._sockname) {
      this._sockname = {};
      this._handle.getsockname(this._sockname);
    }
    return this._sockname;
  },

  _writeGeneric(many, data, encoding, callback) {
    if (this.connecting) {
      this._pendingData = data;
      this._pendingEncoding = encoding;
      const onClose = () => callback(new ERR_SOCKET_CLOSED_BEFORE_CONNECTION());
      this.once('connect', function connect() {
        this.off('close', onClose);
        this._writeGeneric(many, data, encoding, callback);
      });
      this.once('close', onClose);
      return;
    }
    this._pendingData = null;
    this._pendingEncoding = '';
    if (!this._handle) {
      callback(new ERR_SOCKET_CLOSED());
      return false;
    }
    if (this[kTimeout] !== null || this._parent !== null) this._unrefTimer();
    const req = many ? writev(this, data, callback) : write(this, data, encoding, callback);
    if (req.async) this[kLastWriteQueueSize] = req.bytes;
  },

  _writev(chunks, callback) {
    this._writeGeneric(true, chunks, '', callback);
  },

  _write(data, encoding, callback) {
    this._writeGeneric(false, data, encoding, callback);
  },

  connect(...args) {
    // connect() of a subclass or the function connect() may have sorted them already.
    const normalized = isArray(args[0]) && args[0][normalizedArgs] ? args[0] : normalizeArgs(args);
    const options = normalized[0];
    const callback = normalized[1];
    const { path } = options;
    if (options.port === undefined && path == null) throw new ERR_MISSING_ARGS(['options', 'port', 'path']);
    if (this.write !== Socket.prototype.write) this.write = Socket.prototype.write;
    if (this.destroyed) {
      this._handle = null;
      this._peername = undefined;
      this._sockname = undefined;
    }
    if (!this._handle) {
      this._handle = path ? new Pipe(SOCKET) : new TCP(SOCKET);
      attachHandle(this);
    }
    if (callback !== null) this.once('connect', callback);
    this._unrefTimer();
    this.connecting = true;
    require('internal/net/channels').clientSocket(this);
    const connect = require('internal/net/connect');
    if (path) {
      validateString(path, 'options.path');
      connect.internalConnect(this, path);
    } else {
      connect.lookupAndConnect(this, options);
    }
    return this;
  },

  _reset() {
    this.resetAndClosing = true;
    return this.destroy();
  },

  ref() {
    if (!this._handle) {
      this.once('connect', this.ref);
    } else if (typeof this._handle.ref === 'function') {
      this._handle.ref();
    }
    return this;
  },

  unref() {
    if (!this._handle) {
      this.once('connect', this.unref);
    } else if (typeof this._handle.unref === 'function') {
      this._handle.unref();
    }
    return this;
  },
};

function onTimeout(socket) {
  socket._onTimeout();
}

function shutdownDone() {
  this.callback();
}

function startReading(socket) {
  socket._handle.reading = true;
  const errno = socket._handle.readStart();
  if (errno) socket.destroy(new ErrnoException(errno, 'read'));
}

function closeHandle(socket, isException) {
  const handle = socket._handle;
  if (!handle) return;
  handle.close(() => socket.emit('close', isException));
  handle.onread = noop;
  socket._handle = null;
  socket._sockname = undefined;
}

// Bytes of chunks that wait to be written.
function waitingBytes(chunk, encoding) {
  return typeof chunk === 'string' ? require('buffer').Buffer.byteLength(chunk, encoding) : chunk.length;
}

const accessors = {
  _connecting() { return this.connecting; },
  pending() { return !this._handle || this.connecting; },
  readyState() {
    if (this.connecting) return 'opening';
    if (this.readable) return this.writable ? 'open' : 'readOnly';
    return this.writable ? 'writeOnly' : 'closed';
  },
  bufferSize() { return this._handle ? this.writableLength : undefined; },
  bytesRead() { return this._handle ? this._handle.bytesRead : this[kBytesRead]; },
  _bytesDispatched() { return this._handle ? this._handle.bytesWritten : this[kBytesWritten]; },
  bytesWritten() {
    let bytes = this._bytesDispatched;
    const waiting = this.writableBuffer;
    if (!waiting) return undefined;
    for (let i = 0; i < waiting.length; i++) bytes += waitingBytes(waiting[i].chunk, waiting[i].encoding);
    const data = this._pendingData;
    if (isArray(data)) {
      for (let i = 0; i < data.length; i++) {
        const item = data[i];
        bytes += item instanceof Uint8Array ? item.length : waitingBytes(item.chunk, item.encoding);
      }
    } else if (data) {
      bytes += waitingBytes(data, this._pendingEncoding);
    }
    return bytes;
  },
  remoteAddress() { return this._getpeername().address; },
  remoteFamily() { return this._getpeername().family; },
  remotePort() { return this._getpeername().port; },
  localAddress() { return this._getsockname().address; },
  localPort() { return this._getsockname().port; },
  localFamily() { return this._getsockname().family; },
};

for (const name of Object.keys(methods)) Socket.prototype[name] = methods[name];
// What needs no state machine goes past it (crates/net/src/fast.rs).
fastSetup(onStreamRead, Duplex.prototype.push, Duplex.prototype.write, Socket.prototype._write, kTimeout);
Socket.prototype.write = straightWrite;
const descriptors = {};
for (const name of Object.keys(accessors)) {
  descriptors[name] = {
    __proto__: null,
    configurable: name !== '_connecting' && name !== 'bufferSize' && name !== 'pending' && name !== 'readyState',
    enumerable: name !== 'bufferSize' && name !== 'pending' && name !== 'readyState',
    get: accessors[name],
  };
}
descriptors[kUpdateTimer] = { __proto__: null, get() { return this._unrefTimer; } };
defineProperties(Socket.prototype, descriptors);

module.exports = { Socket, attachHandle, kSetNoDelay, kSetKeepAlive, kSetKeepAliveInitialDelay };
