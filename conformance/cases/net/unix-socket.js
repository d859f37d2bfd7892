'use strict';
// Unix sockets: address(), the file's life, text and bytes in one write queue.
const net = require('net');
const fs = require('fs');
const path = require('path');
const file = path.join(fs.mkdtempSync(path.join(require('os').tmpdir(), 'net-')), 's');
const server = net.createServer((socket) => {
  console.log(socket.address(), socket.remoteAddress);
  socket.pipe(socket);
});
server.listen({ path: file, readableAll: true }, () => {
  console.log(server.address() === file, (fs.statSync(file).mode & 0o444).toString(8));
  const client = net.connect(file);
  client.cork();
  client.write('abc');
  client.write(Buffer.from('def'));
  client.write('616263', 'hex');
  client.uncork();
  client.end('é', 'latin1');
  const parts = [];
  client.on('data', (d) => parts.push(d));
  client.on('close', () => {
    console.log(Buffer.concat(parts).toString('latin1'));
    server.close(() => {
      console.log(fs.existsSync(file));
      fs.rmdirSync(path.dirname(file));
    });
  });
});
