// Diffie-Hellman in all its forms: both sides get the same secret.
const crypto = require('crypto');
const group = crypto.getDiffieHellman('modp14');
console.log(group.getPrime('hex').length, group.getGenerator('hex'), group.verifyError);
const one = crypto.createDiffieHellman(group.getPrime(), group.getGenerator());
const two = crypto.createDiffieHellmanGroup('modp14');
one.generateKeys();
two.generateKeys();
console.log(one.computeSecret(two.getPublicKey()).equals(two.computeSecret(one.getPublicKey())));
for (const curve of crypto.getCurves().filter((name) => /^(prime256v1|secp(224r1|256k1|384r1|521r1))$/.test(name))) {
  const a = crypto.createECDH(curve);
  const b = crypto.createECDH(curve);
  a.generateKeys();
  b.generateKeys();
  const compressed = b.getPublicKey(null, 'compressed');
  console.log(curve, a.computeSecret(compressed).equals(b.computeSecret(a.getPublicKey())),
              crypto.ECDH.convertKey(compressed, curve, null, 'hex', 'uncompressed') === b.getPublicKey('hex'),
              b.getPublicKey(null, 'hybrid').length);
  const c = crypto.createECDH(curve);
  c.setPrivateKey(a.getPrivateKey());
  console.log(c.getPublicKey('hex') === a.getPublicKey('hex'));
}
for (const kind of ['x25519', 'x448']) {
  const a = crypto.generateKeyPairSync(kind);
  const b = crypto.generateKeyPairSync(kind);
  console.log(kind, crypto.diffieHellman({ privateKey: a.privateKey, publicKey: b.publicKey })
    .equals(crypto.diffieHellman({ privateKey: b.privateKey, publicKey: a.publicKey })));
}
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
attempt(() => crypto.createDiffieHellmanGroup('x'));
attempt(() => crypto.createECDH('x'));
attempt(() => crypto.createECDH('prime256v1').computeSecret(Buffer.alloc(3)));
attempt(() => crypto.createECDH('prime256v1').getPrivateKey());
attempt(() => crypto.createDiffieHellman(true));
console.log(crypto.checkPrimeSync(7n), crypto.checkPrimeSync(9n), crypto.generatePrimeSync(32, { bigint: true }) > 2n ** 31n);
