'use strict';
// A connection in both versions: what both sides know of it.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

function run(version, next) {
  const server = tls.createServer({ key: key('server.key'), cert: key('server.pem') }, (socket) => {
    console.log('server', socket.getProtocol(), socket.encrypted, socket.authorized, socket.servername, socket.alpnProtocol);
    socket.on('data', (chunk) => socket.end(`echo ${chunk}`));
  });
  server.listen(0, () => {
    const { port } = server.address();
    const client = tls.connect({ port, host: '127.0.0.1', servername: 'localhost', ca: key('ca.pem'), maxVersion: version }, () => {
      console.log('client', client.getProtocol(), client.authorized, client.authorizationError, client.getCipher().version);
      const cert = client.getPeerCertificate();
      console.log(cert.subject.CN, cert.issuer.CN, cert.subjectaltname, cert.ext_key_usage, cert.asn1Curve, cert.ca);
      const detailed = client.getPeerCertificate(true);
      console.log(detailed.issuerCertificate.subject.CN, detailed.issuerCertificate.issuerCertificate === detailed.issuerCertificate);
      client.write('hello');
    });
    client.setEncoding('utf8');
    client.on('data', (text) => console.log(text));
    client.on('end', () => console.log('end'));
    client.on('close', (hadError) => {
      console.log('close', hadError);
      server.close(next);
    });
  });
}
run('TLSv1.2', () => run('TLSv1.3', () => console.log('done')));
