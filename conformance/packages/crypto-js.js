'use strict';
const C = require('crypto-js');
for (const name of ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'RIPEMD160']) console.log(name, C[name]('message ✓').toString());
console.log(C.HmacSHA256('m', 'k').toString(C.enc.Base64), C.PBKDF2('pw', 'salt', { keySize: 4, iterations: 10, hasher: C.algo.SHA256 }).toString());
const key = C.enc.Hex.parse('000102030405060708090a0b0c0d0e0f'), iv = C.enc.Hex.parse('101112131415161718191a1b1c1d1e1f');
for (const [name, mode] of [['cbc', C.mode.CBC], ['ctr', C.mode.CTR], ['ecb', C.mode.ECB], ['cfb', C.mode.CFB]]) {
  const e = C.AES.encrypt('attack at dawn', key, { iv, mode }); console.log(name, e.toString(), C.AES.decrypt(e.toString(), key, { iv, mode }).toString(C.enc.Utf8));
}
console.log(C.AES.decrypt(C.AES.encrypt('pass phrase', 'secret').toString(), 'secret').toString(C.enc.Utf8));
const d = require('crypto').createDecipheriv('aes-128-cbc', Buffer.from(key.toString(), 'hex'), Buffer.from(iv.toString(), 'hex'));
console.log(d.update(C.AES.encrypt('interop', key, { iv }).toString(), 'base64', 'utf8') + d.final('utf8'));
console.log(C.TripleDES.encrypt('x', key, { iv }).toString(), C.RC4.encrypt('x', key).toString(), C.Rabbit.encrypt('x', key).toString());
console.log(C.enc.Utf8.parse('é').toString(), C.enc.Base64.stringify(C.enc.Latin1.parse('abc')), C.lib.WordArray.random(16).sigBytes);
const h = C.algo.SHA256.create(); h.update('a'); h.update('b'); console.log(h.finalize().toString() === C.SHA256('ab').toString());
try { C.AES.decrypt('garbage', 'k').toString(C.enc.Utf8); console.log('no error'); } catch (e) { console.log(e.message); }
