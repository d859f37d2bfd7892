'use strict';
// checkServerIdentity: which certificates are for which hosts.
const tls = require('tls');
const tries = [
  ['a.com', { subject: { CN: 'a.com' } }],
  ['a.com', { subject: { CN: 'A.COM' } }],
  ['a.com', { subject: { CN: 'b.com' } }],
  ['a.com.', { subject: { CN: 'a.com.' } }],
  ['b.a.com', { subject: { CN: '*.a.com' } }],
  ['a.com', { subject: { CN: '*.com' } }],
  ['c.b.a.com', { subject: { CN: '*.a.com' } }],
  ['foo.a.com', { subject: { CN: 'f*.a.com' } }],
  ['xn--a.a.com', { subject: { CN: 'xn--*.a.com' } }],
  ['a.com', { subject: { CN: ['b.com', 'a.com'] } }],
  ['a.com', { subject: {} }],
  ['a.com', { subjectaltname: 'DNS:b.com, DNS:a.com', subject: { CN: 'c.com' } }],
  ['c.com', { subjectaltname: 'DNS:b.com, DNS:a.com', subject: { CN: 'c.com' } }],
  ['127.0.0.1', { subjectaltname: 'IP Address:127.0.0.1', subject: {} }],
  ['127.0.0.2', { subjectaltname: 'IP Address:127.0.0.1', subject: {} }],
  ['::1', { subjectaltname: 'IP Address:0:0:0:0:0:0:0:1', subject: {} }],
  ['8.8.8.8', { subject: { CN: '8.8.8.8' } }],
  ['good.example', { subjectaltname: 'DNS:"evil.example\\u0000,good.example"', subject: {} }],
  ['a.com', { subjectaltname: 'URI:http://a.com/', subject: { CN: 'a.com' } }],
];
for (const [host, cert] of tries) {
  try {
    const error = tls.checkServerIdentity(host, cert);
    console.log(host, error === undefined ? 'ok' : `${error.code} ${error.message} | ${error.reason} | ${error.host}`);
  } catch (error) {
    console.log(host, 'thrown', error.code, error.message);
  }
}
