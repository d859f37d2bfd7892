// Keys: made, exported, read again in every form; signatures and encryption with them.
const crypto = require('crypto');
const pairs = {
  rsa: ['rsa', { modulusLength: 1024 }], pss: ['rsa-pss', { modulusLength: 1024, hashAlgorithm: 'sha256', saltLength: 16 }],
  p256: ['ec', { namedCurve: 'P-256' }], p384: ['ec', { namedCurve: 'secp384r1' }], p521: ['ec', { namedCurve: 'P-521' }],
  k256: ['ec', { namedCurve: 'secp256k1' }], ed25519: ['ed25519'], ed448: ['ed448'], x25519: ['x25519'], x448: ['x448'],
};
for (const [name, args] of Object.entries(pairs)) {
  const { publicKey, privateKey } = crypto.generateKeyPairSync(...args);
  console.log(name, publicKey.asymmetricKeyType, publicKey.asymmetricKeyDetails, privateKey.type, publicKey.type);
  const spki = publicKey.export({ type: 'spki', format: 'pem' });
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' });
  const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' });
  console.log(spki.split('\n')[0], locked.split('\n')[0]);
  console.log(crypto.createPublicKey(spki).equals(publicKey), crypto.createPublicKey(privateKey).equals(publicKey),
              crypto.createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' }).equals(privateKey),
              crypto.createPrivateKey({ key: locked, passphrase: 'secret' }).equals(privateKey));
  if (name !== 'pss') {
    const jwk = privateKey.export({ format: 'jwk' });
    console.log(Object.keys(jwk).join(), crypto.createPrivateKey({ key: jwk, format: 'jwk' }).equals(privateKey));
  }
  if (name.startsWith('x')) continue;
  const digest = name.startsWith('ed') ? null : 'sha256';
  const signature = crypto.sign(digest, Buffer.from('data'), privateKey);
  console.log(crypto.verify(digest, Buffer.from('data'), publicKey, signature),
              crypto.verify(digest, Buffer.from('other'), publicKey, signature));
}
const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });
for (const options of [{}, { padding: crypto.constants.RSA_PKCS1_PADDING }, { oaepHash: 'sha256', oaepLabel: Buffer.from('label') }]) {
  const packed = crypto.publicEncrypt({ key: publicKey, ...options }, Buffer.from('plain'));
  console.log(packed.length, crypto.privateDecrypt({ key: privateKey, ...options }, packed).toString());
}
console.log(crypto.publicDecrypt(publicKey, crypto.privateEncrypt(privateKey, Buffer.from('plain'))).toString());
const sign = crypto.createSign('sha256');
sign.write('some ');
sign.end('data');
const pss = { key: privateKey, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength: 20 };
const signature = sign.sign(pss);
console.log(crypto.createVerify('sha256').update('some data').verify({ ...pss, key: publicKey }, signature));
const old = privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' });
console.log(old.split('\n')[1], crypto.createPrivateKey({ key: old, passphrase: 'x' }).equals(privateKey));
const secret = crypto.createSecretKey(Buffer.from('0011', 'hex'));
console.log(secret.type, secret.symmetricKeySize, secret.export(), secret.export({ format: 'jwk' }),
            secret.equals(crypto.createSecretKey('0011', 'hex')));
crypto.generateKeyPair('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'sec1', format: 'pem' } }, (err, pub, priv) => {
  console.log(err, pub.type, priv.split('\n')[0]);
});
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
attempt(() => crypto.createPrivateKey('x'));
attempt(() => crypto.createPublicKey('x'));
attempt(() => crypto.createSecretKey(5));
attempt(() => crypto.generateKeyPairSync('ec', { namedCurve: 'x' }));
attempt(() => crypto.generateKeyPairSync('nope'));
attempt(() => crypto.sign('nope', 'a', privateKey));
attempt(() => privateKey.export({ type: 'spki', format: 'pem' }));
attempt(() => publicKey.export({ type: 'spki' }));
attempt(() => crypto.privateDecrypt(privateKey, Buffer.alloc(128)));
