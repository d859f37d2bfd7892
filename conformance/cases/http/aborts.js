'use strict';
// Ends before their time, on both sides; the server goes on.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => {
  if (req.url === '/hang') {
    req.on('aborted', () => console.log('server: aborted'));
    req.on('error', (e) => console.log('server: error', e.code));
    res.on('close', () => console.log('server: close', res.writableFinished));
  } else if (req.url === '/cut') {
    res.writeHead(200, { 'Content-Length': 10 });
    res.write('abc');
    setImmediate(() => res.destroy());
  } else {
    res.end('fine');
  }
});
server.listen(0, async () => {
  const { port } = server.address();
  await new Promise((resolve) => {
    const req = http.get({ port, path: '/hang' });
    req.on('error', (e) => console.log('client:', e.code, e.message));
    req.on('close', () => setTimeout(resolve, 50));
    setTimeout(() => req.destroy(), 50);
  });
  await new Promise((resolve) => {
    http.get({ port, path: '/cut' }, (res) => {
      res.on('data', () => {});
      res.on('aborted', () => console.log('client: aborted'));
      res.on('error', (e) => console.log('client:', e.code, e.message));
      res.on('close', () => { console.log('client: complete', res.complete); resolve(); });
    });
  });
  const controller = new AbortController();
  await new Promise((resolve) => {
    http.get({ port, path: '/hang', signal: controller.signal }).on('error', (e) => { console.log('client:', e.name); setTimeout(resolve, 50); });
    setTimeout(() => controller.abort(), 50);
  });
  // A reset in the middle of a head, and of a body.
  for (const text of ['GET / HT', 'POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab']) {
    await new Promise((resolve) => {
      const socket = net.connect(port, () => socket.write(text, () => socket.resetAndDestroy()));
      socket.on('close', resolve);
    });
  }
  http.get({ port, agent: false }, (res) => res.on('data', (d) => console.log(String(d))).on('end', () => {
    server.close();
    server.closeAllConnections();
  }));
});
