'use strict';

// StreamSocket: any duplex stream as the socket of a session.

const { Socket } = require('internal/net/socket');
const { DuplexHandle } = require('internal/tls/duplex_handle');

class StreamSocket extends Socket {
  constructor(stream) {
    super({ handle: new DuplexHandle(stream), manualStart: true });
    this.stream = stream;
    stream.on('error', (error) => this.destroy(error));
    stream.once('close', () => this.destroy());
  }
}

module.exports = { StreamSocket };
