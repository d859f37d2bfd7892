'use strict';
const jwt = require('jsonwebtoken');
const crypto = require('crypto');
const payload = { sub: 'bob', admin: true, iat: 1700000000 };
for (const alg of ['HS256', 'HS384', 'HS512']) console.log(jwt.sign(payload, 'secret', { algorithm: alg }));
const token = jwt.sign({ ...payload, exp: 1700000060 }, 'secret', { issuer: 'me', audience: ['a', 'b'], jwtid: 'id', keyid: 'k' });
console.log(jwt.decode(token, { complete: true }).header, jwt.verify(token, 'secret', { clockTimestamp: 1700000001, audience: 'a', issuer: 'me' }));
for (const attempt of [
  () => jwt.verify(token, 'secret'),
  () => jwt.verify(token, 'wrong', { clockTimestamp: 1700000001 }),
  () => jwt.verify('a.b.c', 'secret'),
  () => jwt.verify(token, 'secret', { clockTimestamp: 1700000001, audience: 'z' }),
  () => jwt.sign(payload, '', {}),
  () => jwt.sign({ a: 1, nbf: 1800000000 }, 's', { notBefore: 1 }),
  () => jwt.verify(jwt.sign({ nbf: 1800000000, iat: 1 }, 's'), 's', { clockTimestamp: 5 }),
]) { try { console.log(attempt()); } catch (e) { console.log(e.name, e.message, e.expiredAt?.toISOString(), e.date?.toISOString()); } }
const rsa = crypto.generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
for (const algorithm of ['RS256', 'PS256', 'RS512']) console.log(algorithm, jwt.verify(jwt.sign(payload, rsa.privateKey, { algorithm }), rsa.publicKey).sub);
const ec = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const es = jwt.sign(payload, ec.privateKey, { algorithm: 'ES256' });
console.log(jwt.verify(es, ec.publicKey).sub, Buffer.from(es.split('.')[2], 'base64url').length);
try { jwt.verify(es, rsa.publicKey); } catch (e) { console.log(e.message); }
try { jwt.sign(payload, ec.privateKey, { algorithm: 'ES384' }); } catch (e) { console.log(e.message); }
jwt.sign(payload, 'secret', (err, t) => jwt.verify(t, (header, cb) => cb(null, 'secret'), (e, d) => console.log(e, d.sub)));
