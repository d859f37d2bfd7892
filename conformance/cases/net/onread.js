'use strict';
// The onread option: bytes come into one buffer, false pauses.
const net = require('net');
const server = net.createServer((socket) => socket.end('0123456789abcdef'));
server.listen(0, '127.0.0.1', () => {
  const parts = [];
  const buffer = Buffer.alloc(5);
  const client = net.connect({
    port: server.address().port,
    host: '127.0.0.1',
    onread: {
      buffer,
      callback(count, own) {
        parts.push(own.toString('latin1', 0, count), own === buffer);
        if (parts.length === 4) {
          setImmediate(() => client.resume());
          return false;
        }
        return true;
      },
    },
  });
  client.on('data', () => console.log('never'));
  client.on('end', () => {
    console.log(parts.join(' '));
    server.close();
  });
});
