'use strict';
// Raw bytes to a server: pipelining, HTTP/1.0, errors, expectations, limits.
const http = require('http');
const net = require('net');
const server = http.createServer({ keepAliveTimeout: 5000 }, (req, res) => {
  req.resume().on('end', () => res.end(`${req.method} ${req.url}\n`));
});
server.on('clientError', (err, socket) => {
  console.log('clientError', err.code, err.bytesParsed, err.reason, Buffer.isBuffer(err.rawPacket));
  socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
});
server.listen(0, async () => {
  const ask = (text) => new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(server.address().port, () => socket.write(text));
    socket.on('data', (d) => { answer += d; }).on('close', () => {
      console.log(JSON.stringify(text.slice(0, 60)));
      console.log(answer.replace(/\r/g, '').replace(/Date: .*/g, 'Date: -').trimEnd());
      resolve();
    });
  });
  const end = 'Host: x\r\nConnection: close\r\n\r\n';
  await ask(`GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nabGET /3 HTTP/1.1\r\n${end}`);
  await ask('GET /old HTTP/1.0\r\n\r\n');
  await ask(`HEAD /head HTTP/1.1\r\n${end}`);
  await ask('GET /nohost HTTP/1.1\r\nConnection: close\r\n\r\n');
  await ask(`POST /continue HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n${end}x`);
  await ask(`GET /odd HTTP/1.1\r\nExpect: magic\r\n${end}`);
  await ask('BAD REQUEST\r\n\r\n');
  await ask(`GET / HTTP/1.1\r\nX: ${'y'.repeat(20000)}\r\n\r\n`);
  await ask(`POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${end}`);
  server.close();
});
