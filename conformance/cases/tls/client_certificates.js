'use strict';
// Servers that ask for certificates.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

const tries = [
  [{ rejectUnauthorized: false }, {}],
  [{ rejectUnauthorized: false }, { key: key('client.key'), cert: key('client.pem') }],
  [{ rejectUnauthorized: false }, { key: key('self.key'), cert: key('self.pem') }],
  [{ rejectUnauthorized: true }, { key: key('client.key'), cert: key('client.pem') }],
  [{ rejectUnauthorized: true }, { key: key('self.key'), cert: key('self.pem') }],
];

function next() {
  const one = tries.shift();
  if (one === undefined) return;
  const options = { key: key('server.key'), cert: key('server.pem'), ca: key('ca.pem'), requestCert: true, ...one[0] };
  const log = [];
  const server = tls.createServer(options, (socket) => {
    log.push(`server ${socket.authorized} ${socket.authorizationError} ${socket.getPeerCertificate().subject?.CN}`);
    socket.on('error', () => {});
    socket.end('x');
  });
  server.on('tlsClientError', (error) => log.push(`tlsClientError ${error.code}`));
  server.listen(0, () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', servername: 'localhost', ca: key('ca.pem'), ...one[1] });
    client.on('error', () => {});
    client.resume();
    client.on('close', () => server.close(() => {
      console.log(log.join('; '));
      next();
    }));
  });
}
next();
