'use strict';
// TLS over streams that are no sockets, both sides.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const { duplexPair } = require('stream');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

const [a, b] = duplexPair();
const server = new tls.TLSSocket(b, {
  isServer: true, secureContext: tls.createSecureContext({ key: key('server.key'), cert: key('server.pem') }),
});
server.setEncoding('utf8');
server.on('data', (text) => {
  console.log('server got', text.length, server.getProtocol());
  if (text.endsWith('.')) server.end('thanks');
});
const client = tls.connect({ socket: a, ca: key('ca.pem'), servername: 'localhost' }, () => {
  console.log('client secure', client.authorized);
  client.write('x'.repeat(1000));
  client.write('y'.repeat(1000), () => client.write('.'));
});
client.setEncoding('utf8');
client.on('data', (text) => console.log('client got', text));
client.on('end', () => console.log('client end'));
client.on('close', () => console.log('client close'));
