'use strict';
const { Server } = require('socket.io');
const { io } = require('socket.io-client');
const http = require('http').createServer();
const server = new Server(http);
server.on('connection', (socket) => {
  socket.emit('welcome', { n: 1 });
  socket.on('sum', (a, b, reply) => reply(a + b));
  socket.on('bin', (data) => socket.emit('bin', Buffer.from(data).toString('hex')));
  socket.on('disconnect', () => console.log('server: gone'));
});
http.listen(0, () => {
  const run = (transports, done) => {
    const client = io(`http://127.0.0.1:${http.address().port}`, { transports, reconnection: false, forceNew: true });
    client.on('connect_error', (e) => { console.log('error', e.message); process.exit(1); });
    client.on('welcome', (data) => {
      console.log(transports[0], 'welcome', data);
      client.emit('sum', 2, 3, (sum) => {
        console.log('sum', sum);
        client.emit('bin', Buffer.from([1, 2, 255]));
      });
    });
    client.on('bin', (hex) => {
      console.log('bin', hex);
      client.on('disconnect', (reason) => { console.log('client:', reason); setTimeout(done, 50); });
      client.disconnect();
    });
  };
  run(['polling'], () => run(['websocket'], () => server.close()));
});
