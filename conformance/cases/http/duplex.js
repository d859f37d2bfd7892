'use strict';
// Any duplex stream can be a connection.
const http = require('http');
const { duplexPair } = require('stream');
const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (d) => { body += d; }).on('end', () => res.end(`${req.url} ${body}`));
});
const [client, side] = duplexPair();
server.emit('connection', side);
const req = http.request({ createConnection: () => client, method: 'POST', path: '/x' }, (res) => {
  console.log(res.statusCode, res.headers['content-length'], res.headers.connection);
  res.on('data', (d) => console.log(String(d))).on('end', () => console.log('end'));
});
req.end('body');
