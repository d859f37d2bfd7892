'use strict';
// Handshakes that fail: what each side is told.
const tls = require('tls');
const net = require('net');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

const tries = [
  [{ minVersion: 'TLSv1.3' }, { maxVersion: 'TLSv1.2' }],
  [{ maxVersion: 'TLSv1.2' }, { minVersion: 'TLSv1.3' }],
  [{ ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' }, { ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' }],
  [{ key: undefined, cert: undefined }, {}],
];
function next() {
  const one = tries.shift();
  if (one === undefined) {
    plain();
    return;
  }
  const told = [];
  const server = tls.createServer({ key: key('server.key'), cert: key('server.pem'), ...one[0] });
  server.on('tlsClientError', (error, socket) => told.push(`server ${error.code} ${socket instanceof tls.TLSSocket}`));
  server.listen(0, () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', rejectUnauthorized: false, ...one[1] });
    client.on('error', (error) => told.push(`client ${error.code} ${error.library}`));
    // The server may hear of it later.
    let waits = 2;
    const done = () => {
      if (--waits !== 0) return;
      console.log(told.sort().join('; '));
      server.close();
      next();
    };
    client.on('close', done);
    server.on('tlsClientError', done);
  });
}

// Bytes that are no TLS, from either side.
function plain() {
  const server = tls.createServer({ key: key('server.key'), cert: key('server.pem') });
  server.on('tlsClientError', (error) => console.log('server', error.code));
  server.listen(0, () => {
    const client = net.connect(server.address().port, () => client.end('GET / HTTP/1.1\r\n\r\n'));
    client.on('error', () => {});
    client.resume();
    client.on('close', () => server.close(noServer));
  });
}

function noServer() {
  const server = net.createServer((socket) => socket.end());
  server.listen(0, () => {
    const { port } = server.address();
    const client = tls.connect({ port, host: '127.0.0.1' });
    client.on('error', (error) => {
      console.log('client', error.code, error.message, error.host, error.port === port);
    });
    client.on('close', () => server.close(() => console.log('done')));
  });
}
next();
