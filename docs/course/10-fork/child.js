'use strict';
const net = require('net');

process.on('message', function received({ port }, server) {
  server.on('connection', (socket) => socket.end('from the child'));
  net.connect(port, '127.0.0.1').on('data', function data(text) {
    server.close();
    process.send({ text: `got "${text}" through the passed server` });
  });
});
process.send({ text: 'ready' });
