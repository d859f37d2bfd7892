'use strict';
// What is wrong with a certificate, in OpenSSL's words.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

const tries = [
  ['self', { servername: 'self.example.test' }],
  ['self', { servername: 'self.example.test', ca: key('self.pem') }],
  ['self', { servername: 'other.example.test', ca: key('self.pem') }],
  ['server', { servername: 'localhost' }],
  ['server', { servername: 'localhost', ca: key('self.pem') }],
  ['server', { servername: 'a.example.test', ca: key('ca.pem') }],
  ['server', { servername: 'a.b.example.test', ca: key('ca.pem') }],
  ['server', { servername: 'localhost', ca: key('ca.pem'), checkServerIdentity: () => new Error('not this one') }],
  ['client', { servername: 'client', ca: key('ca.pem') }],
  ['old', { servername: 'old.example.test', ca: key('old.pem') }],
  ['old', { servername: 'old.example.test' }],
];

function next() {
  const one = tries.shift();
  if (one === undefined) return;
  const [name, options] = one;
  const server = tls.createServer({ key: key(`${name}.key`), cert: key(`${name}.pem`) }, (socket) => {
    socket.on('error', () => {});
    socket.end();
  });
  server.on('tlsClientError', () => {});
  server.listen(0, () => {
    const client = tls.connect({ ...options, port: server.address().port, host: '127.0.0.1' }, () => {
      console.log(name, options.servername, 'authorized', client.authorized);
    });
    client.on('error', (error) => console.log(name, options.servername, error.code, error.message, client.authorizationError));
    client.on('close', () => {
      const again = tls.connect({ ...options, port: server.address().port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        console.log(' ', again.authorized, again.authorizationError);
        again.end();
      });
      again.resume();
      again.on('close', () => server.close(next));
    });
    client.resume();
  });
}
next();
