'use strict';
// X509Certificate: what it says and checks.
const { X509Certificate, createPrivateKey, createPublicKey } = require('crypto');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, '..', 'tls', 'keys', name));

const ca = new X509Certificate(key('ca.pem'));
for (const name of ['server', 'rsa', 'client', 'self', 'old']) {
  const cert = new X509Certificate(key(`${name}.pem`));
  console.log(cert);
  console.log(cert.ca, cert.publicKey.asymmetricKeyType, cert.checkIssued(ca), cert.verify(ca.publicKey), cert.issuerCertificate);
  console.log(cert.checkPrivateKey(createPrivateKey(key(`${name}.key`))), cert.toString() === key(`${name}.pem`).toString());
  const legacy = cert.toLegacyObject();
  console.log(Object.keys(legacy).join(), legacy.bits, legacy.exponent, legacy.valid_to, legacy.subject);
}
const server = new X509Certificate(key('server.pem'));
console.log(server.checkHost('localhost'), server.checkHost('a.example.test'), server.checkHost('a.b.example.test'));
console.log(server.checkHost('a.example.test', { wildcards: false }), server.checkHost('.example.test'));
console.log(server.checkIP('127.0.0.1'), server.checkIP('127.0.0.2'), server.checkEmail('a@b'));
console.log(new X509Certificate(key('client.pem')).checkEmail('client@example.test'));
console.log(new X509Certificate(key('self.pem')).checkHost('self.example.test', { subject: 'never' }));
console.log(createPublicKey(key('server.pem')).equals(server.publicKey));
for (const bad of ['', 'nonsense', 1, null, Buffer.from('x')]) {
  try {
    new X509Certificate(bad);
  } catch (error) {
    console.log(error.name, error.code, typeof bad === 'number' || bad === null ? error.message : '');
  }
}
