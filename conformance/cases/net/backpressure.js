'use strict';
// A peer that does not read fills the buffers: write() says so, 'drain' comes when it reads.
const net = require('net');
const chunk = Buffer.alloc(65536, 'x');
const total = 256 * chunk.length;
const server = net.createServer({ pauseOnConnect: true }, (socket) => {
  let got = 0;
  socket.on('data', (d) => { got += d.length; });
  socket.on('end', () => console.log('received', got));
  setTimeout(() => socket.resume(), 50);
});
server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1');
  let sent = 0;
  let waited = 0;
  function send() {
    while (sent < total) {
      sent += chunk.length;
      if (!client.write(chunk)) {
        waited++;
        client.once('drain', send);
        return;
      }
    }
    client.end();
  }
  client.on('connect', send);
  client.on('close', () => {
    console.log('sent', client.bytesWritten === total, 'waited', waited > 0, 'left', client.writableLength);
    server.close();
  });
});
