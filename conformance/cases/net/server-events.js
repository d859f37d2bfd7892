'use strict';
// The order of a server's events, and what it says of itself.
const net = require('net');
const order = [];
const server = net.createServer();
for (const name of ['listening', 'connection', 'close', 'drop']) server.on(name, () => order.push(name));
console.log(server.listening, server.address(), server._connections);
server.maxConnections = 1;
server.listen(0, '127.0.0.1', () => {
  console.log(server.listening, server.address().family);
  try {
    server.listen(0);
  } catch (e) {
    console.log(e.code);
  }
  const first = net.connect(server.address().port, '127.0.0.1');
  server.once('connection', () => {
    const second = net.connect(server.address().port, '127.0.0.1');
    second.resume();
    second.on('close', () => {
      server.getConnections((error, count) => {
        console.log('connections', error, count);
        first.destroy();
        server.close((e) => {
          console.log(e, order.join());
          server.close((again) => console.log(again.code));
        });
        console.log('closing', server.listening);
      });
    });
  });
});
