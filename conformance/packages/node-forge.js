'use strict';
const forge = require('node-forge');
for (const name of ['md5', 'sha1', 'sha256', 'sha384', 'sha512']) { const md = forge.md[name].create(); md.update('hello'); console.log(name, md.digest().toHex()); }
const hmac = forge.hmac.create(); hmac.start('sha256', 'key'); hmac.update('data'); console.log(hmac.digest().toHex());
const key = forge.util.hexToBytes('00112233445566778899aabbccddeeff'), iv = key;
for (const mode of ['AES-CBC', 'AES-CTR', 'AES-GCM']) {
  const c = forge.cipher.createCipher(mode, key); c.start({ iv }); c.update(forge.util.createBuffer('some text here')); c.finish();
  const text = c.output.toHex();
  const d = forge.cipher.createDecipher(mode, key); d.start({ iv, tag: c.mode.tag }); d.update(forge.util.createBuffer(forge.util.hexToBytes(text)));
  console.log(mode, text, c.mode.tag?.toHex(), d.finish(), d.output.toString());
}
console.log(forge.util.bytesToHex(forge.pkcs5.pbkdf2('pw', 'salt', 10, 16)), forge.util.encode64('abc'), forge.util.decodeUtf8(forge.util.encodeUtf8('é✓')));
const { privateKey, publicKey } = require('crypto').generateKeyPairSync('rsa', { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } });
const priv = forge.pki.privateKeyFromPem(privateKey), pub = forge.pki.publicKeyFromPem(publicKey);
console.log(priv.decrypt(pub.encrypt('msg', 'RSA-OAEP'), 'RSA-OAEP'), priv.n.bitLength());
const md = forge.md.sha256.create(); md.update('signed'); const sig = priv.sign(md);
console.log(pub.verify(md.digest().bytes(), sig), require('crypto').verify('sha256', Buffer.from('signed'), publicKey, Buffer.from(sig, 'binary')));
const cert = forge.pki.createCertificate();
cert.publicKey = pub; cert.serialNumber = '01';
cert.validity.notBefore = new Date(1600000000000); cert.validity.notAfter = new Date(1900000000000);
const attrs = [{ name: 'commonName', value: 'example.org' }, { shortName: 'O', value: 'Test' }];
cert.setSubject(attrs); cert.setIssuer(attrs);
cert.setExtensions([{ name: 'basicConstraints', cA: true }, { name: 'subjectAltName', altNames: [{ type: 2, value: 'a.test' }] }]);
cert.sign(priv, forge.md.sha256.create());
const pem = forge.pki.certificateToPem(cert);
const x509 = new (require('crypto').X509Certificate)(pem);
console.log(cert.verify(cert), x509.subject, x509.subjectAltName, x509.ca, x509.verify(require('crypto').createPublicKey(publicKey)), x509.validTo);
const p12 = forge.pkcs12.toPkcs12Asn1(priv, [cert], 'pw', { algorithm: '3des', count: 10 });
console.log(forge.pkcs12.pkcs12FromAsn1(p12, 'pw').getBags({ bagType: forge.pki.oids.certBag })[forge.pki.oids.certBag].length);
console.log(forge.asn1.prettyPrint(forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.INTEGER, false, '\x05')));
