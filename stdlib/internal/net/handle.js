'use strict';

// What streams over native handles share (sockets, child stdio, terminals):
// symbols, write requests, and what a handle calls.
//
// Knows handles and streams, not what is at the other end. `handle[owner]` is
// the stream of a handle.

const { ErrnoException } = require('internal/errors');
const { UV_EOF } = internalBinding('net').constants;

const owner = Symbol('owner_symbol');
const kTimeout = Symbol('timeout');
const kLastWriteQueueSize = Symbol('lastWriteQueueSize');
const kUpdateTimer = Symbol('kUpdateTimer');
const kBuffer = Symbol('kBuffer');
const kBufferCb = Symbol('kBufferCb');
const kBufferGen = Symbol('kBufferGen');

// `req.oncomplete` of a write.
function onWriteComplete(status) {
  const stream = this.handle[owner];
  const { callback } = this;
  if (stream === undefined || stream.destroyed) {
    if (typeof callback === 'function') callback(null);
    return;
  }
  if (status < 0) {
    const error = new ErrnoException(status, 'write', this.error);
    if (typeof callback === 'function') callback(error);
    else stream.destroy(error);
    return;
  }
  if (stream[kTimeout] || stream._parent) stream[kUpdateTimer]();
  stream[kLastWriteQueueSize] = 0;
  if (typeof callback === 'function') callback();
}

function afterWrite(req, errno, callback) {
  if (errno !== 0) callback(new ErrnoException(errno, 'write', req.error));
  else if (!req.async && typeof req.callback === 'function') req.callback();
}

function writeRequest(handle, callback) {
  return { handle, oncomplete: onWriteComplete, async: false, bytes: 0, buffer: null, callback };
}

// Writes one chunk; the request says whether it is still under way.
function write(stream, chunk, encoding, callback) {
  const handle = stream._handle;
  const req = writeRequest(handle, callback);
  let errno;
  if (typeof chunk !== 'string') {
    errno = handle.writeBuffer(req, chunk);
    if (req.async) req.buffer = chunk;
  } else {
    switch (encoding) {
      case 'utf8':
      case 'utf-8':
        errno = handle.writeUtf8String(req, chunk);
        break;
      case 'latin1':
      case 'binary':
        errno = handle.writeLatin1String(req, chunk);
        break;
      case 'ascii':
        errno = handle.writeAsciiString(req, chunk);
        break;
      case 'ucs2':
      case 'ucs-2':
      case 'utf16le':
      case 'utf-16le':
        errno = handle.writeUcs2String(req, chunk);
        break;
      default:
        errno = handle.writeBuffer(req, require('buffer').Buffer.from(chunk, encoding));
    }
  }
  afterWrite(req, errno, callback);
  return req;
}

// Writes what a corked stream collected.
function writev(stream, data, callback) {
  const handle = stream._handle;
  const req = writeRequest(handle, callback);
  const { allBuffers } = data;
  let chunks;
  if (allBuffers) {
    chunks = data;
    for (let i = 0; i < data.length; i++) data[i] = data[i].chunk;
  } else {
    chunks = new Array(data.length << 1);
    for (let i = 0; i < data.length; i++) {
      const { chunk, encoding } = data[i];
      chunks[i << 1] = chunk;
      chunks[(i << 1) + 1] = encoding;
    }
  }
  const errno = handle.writev(req, chunks, allBuffers);
  if (req.async) req.buffer = chunks;
  afterWrite(req, errno, callback);
  return req;
}

function stopReading(handle, stream) {
  handle.reading = false;
  if (stream.destroyed) return;
  const errno = handle.readStop();
  if (errno) stream.destroy(new ErrnoException(errno, 'read'));
}

// `handle.onread`: bytes, the end, or an error.
function onStreamRead(nread, bytes) {
  const stream = this[owner];
  if (stream[kTimeout] || stream._parent) stream[kUpdateTimer]();
  if (nread > 0 && !stream.destroyed) {
    const own = stream[kBuffer];
    let more;
    if (own) {
      more = stream[kBufferCb](nread, own) !== false;
      const generate = stream[kBufferGen];
      if (generate !== null) {
        const next = generate();
        if (next instanceof Uint8Array) {
          stream[kBuffer] = next;
          this.useUserBuffer(next);
        }
      }
    } else {
      more = stream.push(bytes);
    }
    if (!more) stopReading(this, stream);
    return;
  }
  if (nread === 0 || stream.destroyed) return;
  if (nread !== UV_EOF) {
    stream.destroy(new ErrnoException(nread, 'read'));
    return;
  }
  // The end is emitted when everything before it was read.
  if (stream._readableState.endEmitted) return;
  stream.push(null);
  stream.read(0);
}

module.exports = {
  kBuffer,
  kBufferCb,
  kBufferGen,
  kLastWriteQueueSize,
  kTimeout,
  kUpdateTimer,
  onStreamRead,
  owner,
  write,
  writev,
};
