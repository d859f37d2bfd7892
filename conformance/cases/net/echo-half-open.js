'use strict';
// An end is answered with an end, unless half-open sockets are allowed.
const net = require('net');
const log = [];
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  socket.setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk) => { text += chunk; });
  socket.on('end', () => {
    log.push(`server end: ${text}, writable ${socket.writable}`);
    socket.end(text.toUpperCase());
  });
  socket.on('close', (hadError) => {
    log.push(`server close ${hadError}`);
    server.close(() => console.log(log.sort().join('\n')));
  });
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  client.on('connect', () => log.push(`connect ${client.readyState} ${client.remoteFamily} ${client.pending}`));
  client.on('ready', () => log.push('ready'));
  client.setEncoding('utf8');
  client.on('data', (chunk) => log.push(`client got ${chunk}`));
  client.on('close', () => log.push(`client close ${client.bytesRead} ${client.bytesWritten} ${client.readyState}`));
  client.write('half ');
  client.end('open');
});
