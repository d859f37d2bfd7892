'use strict';
// SNI and ALPN: which certificate, which protocol.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

const server = tls.createServer({
  key: key('server.key'), cert: key('server.pem'), ALPNProtocols: ['b', 'c'],
}, (socket) => {
  console.log('server', socket.servername, socket.alpnProtocol);
  socket.end();
});
server.addContext('old.example.test', { key: key('old.key'), cert: key('old.pem') });
server.addContext('*.wild.test', tls.createSecureContext({ key: key('self.key'), cert: key('self.pem') }));
server.on('tlsClientError', (error) => console.log('server', error.code));

const tries = [
  { servername: 'localhost' },
  { servername: 'old.example.test', ALPNProtocols: ['a', 'b'] },
  { servername: 'x.wild.test', ALPNProtocols: ['c', 'b'] },
  { servername: 'x.y.wild.test', ALPNProtocols: ['c'] },
  { servername: 'localhost', ALPNProtocols: ['z'] },
];
server.listen(0, function next() {
  const options = tries.shift();
  if (options === undefined) {
    server.close();
    return;
  }
  const client = tls.connect({ ...options, port: server.address().port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
    console.log('client', client.getPeerCertificate().subject.CN, client.alpnProtocol);
  });
  client.resume();
  client.on('error', (error) => console.log('client', error.code));
  client.on('close', next);
});
