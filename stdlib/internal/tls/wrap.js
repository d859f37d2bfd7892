'use strict';

// TLSWrap: a stream handle (see internal/net/handle) that encrypts what goes
// through another one.
//
// Owns: moving bytes between the machine of crates/tls, the handle below and the
// one above, and when a write is done. Must not know: events and options of
// sockets, which it tells through on…-functions it is given.
//
//   below.onread → receive() → events of the handshake, then onread(plain bytes)
//   write…(req) → encrypted → below.writeBuffer() → req.oncomplete

const native = internalBinding('tls');
const { constants: { UV_EOF } } = internalBinding('net');
const { Buffer } = require('buffer');

const READABLE = 1;
const WRITABLE = 2;
const SECURE = 4;
const HELLO = 8;
const CLOSED = 16;
const SESSIONS = 32;
const KEYS = 64;
const FAILED = 128;
const UV_ECANCELED = -125;
const UV_EPROTO = -71;

function noop() {}

// An error of OpenSSL's SSL library.
function sslError(number, reason) {
  const packed = (0x0A000000 + number).toString(16).toUpperCase().padStart(8, '0');
  // eslint-disable-next-line no-restricted-syntax
  const error = new Error(`error:${packed}:SSL routines::${reason}`);
  error.library = 'SSL routines';
  error.reason = reason;
  error.code = `ERR_SSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
  return error;
}

function TLSWrap(below, belowSocket, context, isServer) {
  this._parent = below;
  this._parentWrap = belowSocket;
  this._secureContext = context;
  this.isServer = isServer;
  this.native = isServer ? native.server() : null;
  this.options = { serverName: undefined, protocols: undefined, session: undefined, request: false };
  this.reading = false;
  this.bytesRead = 0;
  this.bytesWritten = 0;
  this.secure = false;
  this.started = false;
  this.ended = false;
  this.failed = false;
  this.closing = false;
  // A write that waits for the handshake or for the handle below.
  this.pendingWrite = null;
  this.held = null;
  this.pendingShutdown = null;
  this.writesBelow = 0;
  this.helloTold = false;
  this.endPending = false;
  this.userBuffer = undefined;
  this.onread = noop;
  this.onerror = noop;
  this.onhello = noop;
  this.onhandshakedone = noop;
  this.onsession = noop;
  this.onkeylog = null;
  const wrap = this;
  below.onread = function onread(nread, bytes) { wrap.onBelow(nread, bytes); };
  if (below.setOwner) below.setOwner(null);
}

const methods = {
  // --- the handshake --------------------------------------------------------------

  start() {
    if (this.started || this.closing) return 0;
    this.started = true;
    if (!this.isServer) {
      const { serverName, protocols, session } = this.options;
      this.native = native.client(this._secureContext.context, serverName, protocols, session);
    }
    this._parent.readStart();
    this.settle(native.status(this.native));
    return 0;
  },

  // Takes encrypted bytes that came another way.
  receive(bytes) {
    this.onBelow(bytes.length, bytes);
  },

  onBelow(nread, bytes) {
    if (this.closing) return;
    if (nread < 0) {
      if (nread === UV_EOF) this.end();
      else this.onread(nread);
      return;
    }
    if (nread === 0 || this.native === null || this.failed) return;
    this.settle(native.receive(this.native, bytes.length === nread ? bytes : bytes.subarray(0, nread)));
  },

  // Does what the machine asks for, in OpenSSL's order.
  settle(status) {
    if (status & KEYS) this.tellKeys();
    if (status & WRITABLE) this.flush();
    if (status & HELLO && !this.helloTold) {
      this.helloTold = true;
      this.onhello(native.hello(this.native));
      return;
    }
    if (status & SESSIONS && !this.closing) {
      const found = native.sessions(this.native);
      for (let i = 0; i < found.length && !this.closing; i++) {
        if (this.isServer) this.onsession(found[i], found[++i]);
        else this.onsession(found[i]);
      }
    }
    if (status & SECURE && !this.closing) {
      this.secure = true;
      this.onhandshakedone();
      if (this.closing) return;
      this.writeHeld();
      if (!this.reading && !this.closing) this._parent.readStop();
    }
    if (status & READABLE && !this.closing) this.deliver();
    if (status & FAILED && !this.closing) this.fail();
    if (status & CLOSED && !this.closing) this.end();
  },

  fail() {
    const failure = native.failure(this.native);
    if (failure === undefined) return;
    this.failed = true;
    const error = sslError(failure[0], failure[1]);
    this.onerror(error);
    this.cancel(UV_EPROTO);
  },

  tellKeys() {
    const lines = native.keyLog(this.native);
    if (this.onkeylog === null) return;
    for (let i = 0; i < lines.length; i++) this.onkeylog(lines[i]);
  },

  // Goes on after onhello.
  accept(context, protocols, sessionId, session) {
    if (this.closing || this.failed) return;
    this._secureContext = context;
    this.settle(native.accept(this.native, context.context, protocols, this.options.request, sessionId, session));
  },

  refuse() {
    if (!this.closing && !this.failed) this.settle(native.refuse(this.native));
  },

  // --- reading --------------------------------------------------------------------

  deliver() {
    if (!this.reading) return;
    const bytes = native.read(this.native);
    const { length } = bytes;
    if (length === 0) return;
    this.bytesRead += length;
    const { userBuffer } = this;
    if (userBuffer !== undefined) {
      for (let at = 0; at < length && !this.closing;) {
        const target = this.userBuffer;
        const size = Math.min(target.length, length - at);
        bytes.copy(target, 0, at, at + size);
        at += size;
        this.onread(size);
      }
      return;
    }
    // As much at once as a record may have.
    for (let at = 0; at < length && !this.closing; at += 16384) {
      const chunk = length <= 16384 ? bytes : bytes.subarray(at, at + 16384);
      this.onread(chunk.length, chunk);
    }
  },

  end() {
    if (this.ended) return;
    if (this.native !== null && !this.failed && native.status(this.native) & READABLE) {
      // Told when everything before it was read.
      this.endPending = true;
      return;
    }
    this.ended = true;
    this.onread(UV_EOF);
  },

  readStart() {
    this.reading = true;
    if (this.native !== null && this.started) {
      if (this.endPending || native.status(this.native) & READABLE) {
        // Not from within readStart(): the stream is not ready for it.
        process.nextTick(readPending, this);
        return 0;
      }
      return this._parent.readStart();
    }
    return 0;
  },

  readStop() {
    this.reading = false;
    // Handshakes go on.
    return this.secure ? this._parent.readStop() : 0;
  },

  useUserBuffer(buffer) {
    this.userBuffer = buffer;
  },

  // --- writing --------------------------------------------------------------------

  // Sends what is encrypted.
  flush() {
    const bytes = native.output(this.native);
    if (bytes === undefined) return 0;
    const wrap = this;
    const req = {
      async: false,
      bytes: 0,
      buffer: bytes,
      handle: this._parent,
      oncomplete(status) {
        wrap.writesBelow--;
        wrap.afterWrite(status);
      },
    };
    const errno = this._parent.writeBuffer(req, bytes);
    if (errno !== 0) return errno;
    if (req.async) this.writesBelow++;
    return 0;
  },

  afterWrite(status) {
    if (status < 0) this.cancel(status);
    else this.finishWrites();
  },

  // Sends what was written before the handshake was done.
  writeHeld() {
    const { held } = this;
    this.held = null;
    if (held !== null) {
      native.write(this.native, held);
      const errno = this.flush();
      if (errno !== 0) {
        this.cancel(errno);
        return;
      }
    }
    this.finishWrites();
  },

  // Completes what waited, when all is with the handle below.
  finishWrites() {
    if (this.writesBelow !== 0 || this.held !== null) return;
    const req = this.pendingWrite;
    this.pendingWrite = null;
    if (req !== null) req.oncomplete(0, this, undefined);
    const shutdown = this.pendingShutdown;
    if (shutdown !== null && this.pendingWrite === null) {
      this.pendingShutdown = null;
      this.shutdownBelow(shutdown);
    }
  },

  cancel(status) {
    this.held = null;
    const req = this.pendingWrite;
    this.pendingWrite = null;
    if (req !== null) req.oncomplete(status, this, undefined);
    const shutdown = this.pendingShutdown;
    this.pendingShutdown = null;
    if (shutdown !== null) shutdown.oncomplete(status);
  },

  writeBuffer(req, bytes) {
    req.bytes = bytes.byteLength;
    this.bytesWritten += bytes.byteLength;
    if (this.failed || this.closing) {
      req.async = false;
      return this.failed ? UV_EPROTO : UV_ECANCELED;
    }
    if (!this.secure) {
      // Nothing may be sent before the peer was judged.
      this.pendingWrite = req;
      this.held = bytes;
      req.async = true;
      return 0;
    }
    native.write(this.native, bytes);
    const errno = this.flush();
    if (errno !== 0) return errno;
    req.async = this.writesBelow !== 0;
    if (req.async) this.pendingWrite = req;
    return 0;
  },

  writev(req, chunks, allBuffers) {
    if (allBuffers) return this.writeBuffer(req, Buffer.concat(chunks));
    const buffers = [];
    for (let i = 0; i < chunks.length; i += 2) {
      buffers.push(typeof chunks[i] === 'string' ? Buffer.from(chunks[i], chunks[i + 1]) : chunks[i]);
    }
    return this.writeBuffer(req, Buffer.concat(buffers));
  },

  writeUtf8String(req, text) { return this.writeBuffer(req, Buffer.from(text)); },
  writeLatin1String(req, text) { return this.writeBuffer(req, Buffer.from(text, 'latin1')); },
  writeAsciiString(req, text) { return this.writeBuffer(req, Buffer.from(text, 'latin1')); },
  writeUcs2String(req, text) { return this.writeBuffer(req, Buffer.from(text, 'utf16le')); },

  shutdown(req) {
    if (this.native !== null && !this.failed) {
      native.end(this.native);
      this.flush();
    }
    if (this.writesBelow !== 0 || this.held !== null) {
      this.pendingShutdown = req;
      return 0;
    }
    return this.shutdownBelow(req);
  },

  shutdownBelow(req) {
    const below = {
      handle: this._parent,
      oncomplete(status) { req.oncomplete(status); },
    };
    const errno = this._parent.shutdown(below);
    if (errno === 1 && !req.told) {
      req.told = true;
      process.nextTick(() => req.oncomplete(0));
      return 0;
    }
    return errno;
  },

  // --- the rest -------------------------------------------------------------------

  close(callback) {
    if (this.closing) return;
    this.closing = true;
    this.cancel(UV_ECANCELED);
    const below = this._parentWrap;
    const done = () => {
      this.native = null;
      if (callback) callback.call(this);
    };
    if (below) {
      if (below._handle === null) {
        process.nextTick(done);
        return;
      }
      if (below._handle === this._parent || below.handle === this._parent) {
        below.once('close', done);
        below.destroy();
        return;
      }
    }
    this._parent.close(done);
  },

  getServername() {
    const name = this.isServer ? native.info(this.native)?.serverName : this.options.serverName;
    return name ?? false;
  },
  getALPNNegotiatedProtocol() { return native.info(this.native)?.protocol ?? false; },

  // What is wrong with the peer's certificate, as an Error.
  verifyError() {
    const found = native.verify(this.native);
    if (found === undefined) return null;
    // eslint-disable-next-line no-restricted-syntax
    const error = new Error(found[1]);
    error.code = found[0];
    return error;
  },
};

function readPending(wrap) {
  if (wrap.closing || !wrap.reading) return;
  wrap.deliver();
  if (wrap.closing || !wrap.reading) return;
  if (wrap.endPending && !(native.status(wrap.native) & READABLE)) {
    wrap.endPending = false;
    wrap.end();
    return;
  }
  wrap._parent.readStart();
}

for (const name of Object.keys(methods)) TLSWrap.prototype[name] = methods[name];

// What the handle below does by itself.
['ref', 'unref', 'hasRef', 'open', 'bind', 'bind6', 'listen', 'connect', 'connect6', 'getsockname', 'getpeername',
 'setNoDelay', 'setKeepAlive', 'setBlocking', 'reset', 'getAsyncId', 'getProviderType'].forEach((name) => {
  TLSWrap.prototype[name] = function(...args) {
    const below = this._parent;
    if (typeof below[name] === 'function') return below[name](...args);
    return name === 'hasRef' ? true : 0;
  };
});

Object.defineProperties(TLSWrap.prototype, {
  fd: { __proto__: null, configurable: true, get() { return this._parent.fd; } },
  writeQueueSize: {
    __proto__: null,
    configurable: true,
    get() { return this._parent.writeQueueSize + (this.pendingWrite === null ? 0 : this.pendingWrite.bytes); },
  },
});

module.exports = { TLSWrap, sslError };
