'use strict';
// resetAndDestroy() reaches the peer as ECONNRESET; the server goes on.
const net = require('net');
let count = 0;
const server = net.createServer((socket) => {
  socket.on('error', (e) => console.log('server', e.code, e.syscall));
  socket.on('close', (hadError) => {
    console.log('server close', hadError);
    if (++count === 2) server.close(() => console.log('closed'));
    else connect(false);
  });
  socket.resume();
});
function connect(reset) {
  const client = net.connect(server.address().port, '127.0.0.1', () => {
    if (reset) client.resetAndDestroy();
    else client.end();
  });
  client.on('close', (hadError) => console.log('client close', hadError));
}
server.listen(0, '127.0.0.1', () => connect(true));
server.on('connection', () => {});
