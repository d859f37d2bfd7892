'use strict';
// Requests per connection, idle and all connections, slow requests.
const http = require('http');
const net = require('net');
const server = http.createServer({ requestTimeout: 200, headersTimeout: 100, connectionsCheckingInterval: 50 }, (req, res) => {
  req.resume().on('end', () => res.end('ok'));
});
server.maxRequestsPerSocket = 2;
server.on('dropRequest', () => console.log('dropped'));
const ask = (text) => new Promise((resolve) => {
  let answer = '';
  const socket = net.connect(server.address().port, () => socket.write(text));
  socket.on('error', () => {});
  socket.on('data', (d) => { answer += d; }).on('close', () => resolve(answer.match(/HTTP\S+ \d+|Connection: \S+|Keep-Alive: .*/g)));
});
server.listen(0, async () => {
  const one = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
  console.log(await ask(one + one + one));
  console.log(await ask('GET / HTTP/1.1\r\nHost: '));
  console.log(await ask('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab'));
  const idle = net.connect(server.address().port, () => idle.write(one));
  idle.once('data', () => setTimeout(() => server.closeIdleConnections(), 20));
  idle.on('close', () => {
    console.log('idle closed');
    const busy = net.connect(server.address().port, () => busy.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n'));
    busy.on('error', () => {});
    busy.on('close', () => { console.log('busy closed'); server.close(() => console.log('closed')); });
    setTimeout(() => server.closeAllConnections(), 30);
  });
});
