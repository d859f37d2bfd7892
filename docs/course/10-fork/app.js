'use strict';
const { fork } = require('child_process');
const net = require('net');
const path = require('path');

const child = fork(path.join(__dirname, 'child.js'));
const server = net.createServer((socket) => socket.end('from the parent'));

child.on('message', function received(message) {
  console.log('the child says', message.text);
  if (message.text === 'ready') {
    server.listen(0, '127.0.0.1', function listening() {
      // The descriptor crosses the channel; both processes hold the same socket now.
      child.send({ port: server.address().port }, server, function sent() {
        server.close();
      });
    });
  } else {
    child.disconnect();
  }
});
child.on('exit', function exited(code) {
  console.log('the child has ended with', code);
});
