'use strict';

// DuplexHandle: any duplex stream as a stream handle, for TLS over what is no
// socket. Errors of the stream destroy it and are told by 'close'.

const { constants: { UV_EOF } } = internalBinding('net');

const UV_EPIPE = -32;

class DuplexHandle {
  constructor(stream) {
    this.stream = stream;
    this.onread = null;
    this.ended = false;
    this.closed = false;
    this.writeQueueSize = 0;
    this.fd = -1;
    this.bytesRead = 0;
    this.bytesWritten = 0;
    stream.pause?.();
    stream.on('data', (chunk) => {
      if (typeof chunk === 'string') {
        const { ERR_STREAM_WRAP } = require('internal/errors').codes;
        stream.pause();
        stream.emit('error', new ERR_STREAM_WRAP());
        return;
      }
      this.bytesRead += chunk.length;
      if (!this.closed && this.onread) this.onread(chunk.length, chunk);
    });
    stream.once('end', () => this.finish());
    stream.once('close', () => this.finish());
    // 'data' made it flow.
    stream.pause();
  }

  finish() {
    if (this.ended) return;
    this.ended = true;
    if (!this.closed && this.onread) this.onread(UV_EOF);
  }

  readStart() {
    this.stream.resume();
    return 0;
  }

  readStop() {
    this.stream.pause();
    return 0;
  }

  writeBuffer(req, bytes) {
    if (this.stream.destroyed || this.stream.writableEnded) return UV_EPIPE;
    req.bytes = bytes.length;
    req.async = true;
    this.bytesWritten += bytes.length;
    this.stream.write(bytes, (error) => req.oncomplete(error ? UV_EPIPE : 0));
    return 0;
  }

  shutdown(req) {
    if (this.stream.destroyed) return 1;
    this.stream.end(() => req.oncomplete(0));
    return 0;
  }

  close(callback) {
    this.closed = true;
    this.stream.destroy();
    if (callback) process.nextTick(callback);
  }

  ref() {}
  unref() {}
}

module.exports = { DuplexHandle };
