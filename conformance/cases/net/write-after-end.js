'use strict';
// Writing when nobody can read any more.
const net = require('net');
const server = net.createServer((socket) => socket.end('bye'));
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.resume();
  client.on('end', () => {
    client.write('late', (e) => console.log('callback', e?.code, e?.message));
  });
  client.on('error', (e) => console.log('error', e.code, e.message));
  client.on('close', (hadError) => {
    console.log('close', hadError, client.destroyed);
    client.write('x', (e) => console.log(e?.code));
    server.close();
  });
  const idle = new net.Socket();
  idle.on('error', (e) => console.log('idle', e.code));
  idle.write('x', (e) => console.log('idle callback', e?.code));
});
