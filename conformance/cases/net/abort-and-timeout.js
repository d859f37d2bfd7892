'use strict';
// Abort signals of sockets and servers; idle timeouts.
const net = require('net');
const ac = new AbortController();
const server = net.createServer((socket) => socket.resume());
server.listen({ port: 0, host: '127.0.0.1', signal: ac.signal }, () => {
  const { port } = server.address();
  const client = net.connect({ port, host: '127.0.0.1', timeout: 30 });
  console.log(client.timeout);
  client.on('timeout', () => {
    console.log('timeout', client.destroyed);
    client.setTimeout(0);
    client.destroy();
  });
  client.on('close', () => {
    const other = new AbortController();
    const second = net.connect({ port, host: '127.0.0.1', signal: other.signal });
    second.on('error', (e) => console.log(e.name, e.code));
    second.on('close', (hadError) => {
      console.log('close', hadError);
      ac.abort();
    });
    second.on('connect', () => other.abort());
  });
});
server.on('close', () => console.log('server close', server.listening));
for (const value of ['x', -1, Infinity]) {
  try {
    new net.Socket().setTimeout(value);
  } catch (e) {
    console.log(e.code);
  }
}
