// The Web Cryptography API: keys, signatures, encryption, derivation, wrapping.
const { subtle } = globalThis.crypto;
const data = new TextEncoder().encode('some data');
const hex = (buffer) => Buffer.from(buffer).toString('hex');
(async () => {
  console.log(hex(await subtle.digest('SHA-256', data)));
  const signers = [[{ name: 'HMAC', hash: 'SHA-256' }], [{ name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }], ['Ed25519'],
    [{ name: 'RSA-PSS', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256', saltLength: 20 }]];
  for (const [algorithm] of signers) {
    const made = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const [own, other] = made.type ? [made, made] : [made.privateKey, made.publicKey];
    const signature = await subtle.sign(algorithm, own, data);
    console.log(own.algorithm.name, own.usages, other.usages, await subtle.verify(algorithm, other, signature, data),
                await subtle.verify(algorithm, other, signature, new Uint8Array(2)));
    const jwk = await subtle.exportKey('jwk', other);
    const again = await subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
    console.log(Object.keys(jwk).sort().join(), await subtle.verify(algorithm, again, signature, data));
  }
  for (const name of ['AES-CBC', 'AES-CTR', 'AES-GCM']) {
    const key = await subtle.importKey('raw', new Uint8Array(16), name, false, ['encrypt', 'decrypt']);
    const algorithm = { name, iv: new Uint8Array(16), counter: new Uint8Array(16), length: 64 };
    const packed = await subtle.encrypt(algorithm, key, data);
    console.log(name, hex(packed), hex(await subtle.decrypt(algorithm, key, packed)) === hex(data));
  }
  const password = await subtle.importKey('raw', data, 'PBKDF2', false, ['deriveBits', 'deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', salt: data, iterations: 2, hash: 'SHA-256' };
  console.log(hex(await subtle.deriveBits(pbkdf2, password, 128)));
  const derived = await subtle.deriveKey(pbkdf2, password, { name: 'AES-KW', length: 128 }, true, ['wrapKey', 'unwrapKey']);
  const inner = await subtle.importKey('raw', new Uint8Array(16), 'AES-CBC', true, ['encrypt']);
  const wrapped = await subtle.wrapKey('raw', inner, derived, 'AES-KW');
  const unwrapped = await subtle.unwrapKey('raw', wrapped, derived, 'AES-KW', 'AES-CBC', true, ['encrypt']);
  console.log(hex(wrapped), hex(await subtle.exportKey('raw', unwrapped)));
  const a = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-384' }, false, ['deriveBits']);
  const b = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-384' }, false, ['deriveBits']);
  console.log(hex(await subtle.deriveBits({ name: 'ECDH', public: b.publicKey }, a.privateKey, 256)) ===
    hex(await subtle.deriveBits({ name: 'ECDH', public: a.publicKey }, b.privateKey, 256)));
  for (const f of [() => subtle.digest('MD5', data), () => subtle.exportKey('pkcs8', a.privateKey),
    () => subtle.importKey('raw', new Uint8Array(3), 'AES-CBC', true, ['encrypt']), () => subtle.importKey('raw', data, 'HMAC', true, ['encrypt'])]) {
    await f().then(() => console.log('accepted'), (e) => console.log(e.constructor.name));
  }
  console.log(crypto.getRandomValues(new Uint8Array(4)).length, crypto.randomUUID().length, String(crypto));
})();
