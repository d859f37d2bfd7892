'use strict';
process.noDeprecation = true;
const httpProxy = require('http-proxy');
const http = require('http');
const target = http.createServer((req, res) => {
  res.writeHead(200, { 'X-Target': 'yes' });
  req.pipe(res);
});
target.on('upgrade', (req, socket) => {
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  socket.pipe(socket);
});
target.listen(0, () => {
  const proxy = httpProxy.createProxyServer({ target: `http://127.0.0.1:${target.address().port}`, ws: true });
  proxy.on('proxyReq', (req) => req.setHeader('X-Proxied', '1'));
  const front = http.createServer((req, res) => proxy.web(req, res, (e) => { res.statusCode = 502; res.end(e.code); }));
  front.on('upgrade', (req, socket, head) => proxy.ws(req, socket, head));
  front.listen(0, () => {
    const { port } = front.address();
    const req = http.request({ port, method: 'POST', agent: false }, (res) => {
      let text = '';
      res.on('data', (d) => { text += d; }).on('end', () => {
        console.log(res.statusCode, res.headers['x-target'], text);
        const up = http.request({ port, headers: { Connection: 'Upgrade', Upgrade: 'websocket' }, agent: false });
        up.on('upgrade', (r, socket) => {
          socket.on('data', (d) => { console.log('raw', String(d)); socket.end(); });
          socket.on('close', () => { front.close(); target.close(); target.closeAllConnections(); front.closeAllConnections(); });
          socket.write('ping');
        });
        up.end();
      });
    });
    req.end('through');
  });
});
