'use strict';
// What a server answers by itself when nobody listens for 'clientError'.
const http = require('http');
const net = require('net');
const server = http.createServer((req, res) => res.end('ok'));
server.listen(0, async () => {
  const ask = (text) => new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(server.address().port, () => socket.write(text));
    socket.on('error', () => {});
    socket.on('data', (d) => { answer += d; }).on('close', () => resolve(answer.split('\r\n')[0]));
  });
  console.log(await ask('GET / HTTQ/1.1\r\n\r\n'));
  console.log(await ask(`GET /${'a'.repeat(17000)} HTTP/1.1\r\n\r\n`));
  console.log(await ask(`POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(17000)}\r\n`));
  console.log(await ask('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  server.close();
});
