'use strict';
// Secure contexts: what they take, and what they say of what they do not take.
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, 'keys', name));

function attempt(name, options) {
  try {
    tls.createSecureContext(options);
    console.log(name, 'ok');
  } catch (error) {
    console.log(name, error.name, error.code, error.code === 'ERR_SSL_NO_CIPHER_MATCH' ? '' : error.message);
  }
}
attempt('nothing');
attempt('pair', { key: key('server.key'), cert: key('server.pem') });
attempt('mismatch', { key: key('client.key'), cert: key('server.pem') });
attempt('encrypted', { key: key('server.enc.key'), passphrase: 'sample', cert: key('server.pem') });
attempt('list', { key: [{ pem: key('server.enc.key'), passphrase: 'sample' }], cert: [key('server.pem')] });
attempt('pfx', { pfx: key('server.pfx'), passphrase: 'sample' });
attempt('pfx wrong', { pfx: key('server.pfx'), passphrase: 'simple' });
attempt('pfx none', { pfx: Buffer.from('nonsense'), passphrase: 'sample' });
attempt('key type', { key: 1 });
attempt('cert type', { cert: {} });
attempt('ca type', { ca: true });
attempt('passphrase type', { key: key('server.key'), passphrase: 1 });
attempt('ciphers', { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:TLS_AES_128_GCM_SHA256' });
attempt('ciphers unknown', { ciphers: 'nonsense' });
attempt('ciphers type', { ciphers: 1 });
attempt('ciphers empty', { ciphers: ':' });
attempt('curve', { ecdhCurve: 'P-256:X25519' });
attempt('curve unknown', { ecdhCurve: 'nonsense' });
attempt('min', { minVersion: 'TLSv9' });
attempt('conflict', { minVersion: 'TLSv1.2', secureProtocol: 'TLS_method' });
attempt('method', { secureProtocol: 'SSLv3_method' });
attempt('method unknown', { secureProtocol: 'nonsense' });
attempt('ticketKeys', { ticketKeys: Buffer.alloc(47) });
attempt('sessionTimeout', { sessionTimeout: -1 });
attempt('sigalgs', { sigalgs: '' });
console.log(tls.DEFAULT_MIN_VERSION, tls.DEFAULT_MAX_VERSION, tls.DEFAULT_ECDH_CURVE, tls.CLIENT_RENEG_LIMIT);
console.log(Array.isArray(tls.rootCertificates), Object.isFrozen(tls.rootCertificates), tls.rootCertificates.length > 100,
            tls.rootCertificates[0].startsWith('-----BEGIN CERTIFICATE-----\n'), tls.rootCertificates === tls.rootCertificates);
const out = {};
tls.convertALPNProtocols(['http/1.1', 'h2'], out);
console.log(out.ALPNProtocols);
