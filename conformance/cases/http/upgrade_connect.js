'use strict';
// Other protocols over the same connection: Upgrade and CONNECT.
const http = require('http');
const server = http.createServer();
server.on('upgrade', (req, socket, head) => {
  console.log('upgrade', req.headers.upgrade, head.toString());
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
  socket.pipe(socket);
});
server.on('connect', (req, socket, head) => {
  console.log('connect', req.url, head.length);
  socket.end('HTTP/1.1 200 Established\r\n\r\ntunnel');
});
server.listen(0, () => {
  const { port } = server.address();
  const up = http.request({ port, headers: { Connection: 'Upgrade', Upgrade: 'echo' } });
  up.on('upgrade', (res, socket, head) => {
    console.log(res.statusCode, head.length);
    socket.on('data', (d) => { console.log(String(d)); socket.end(); });
    socket.on('close', () => {
      const c = http.request({ port, method: 'CONNECT', path: 'host:1' });
      c.on('connect', (r, s, h) => {
        let text = String(h);
        s.on('data', (d) => { text += d; }).on('end', () => { console.log(r.statusCode, text); s.end(); server.close(); });
      });
      c.end();
    });
    socket.write('ping');
  });
  up.end();
});
