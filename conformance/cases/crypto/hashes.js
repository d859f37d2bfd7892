// Digests and HMACs: names, encodings, copies, streams, errors.
const crypto = require('crypto');
for (const name of ['md5', 'sha1', 'SHA256', 'RSA-SHA512', 'sha512-224', 'sha3-256', 'ripemd160', 'blake2b512', 'blake2s256', 'sm3', 'shake128']) {
  console.log(name, crypto.createHash(name).update('abc').digest('hex'));
}
console.log(crypto.createHash('shake256', { outputLength: 5 }).update('a').digest('base64'));
console.log(crypto.hash('sha1', 'abc'), crypto.hash('sha1', Buffer.from('abc'), 'base64'));
console.log(crypto.createHmac('sha256', 'key').update('a').update(new Uint8Array([98])).digest('hex'));
const one = crypto.createHash('sha256').update('a');
const two = one.copy();
console.log(one.digest('hex') === two.digest('hex'), one instanceof require('stream').Transform);
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message, e.reason);
  }
};
attempt(() => one.update('x'));
attempt(() => one.digest());
attempt(() => one.copy());
attempt(() => crypto.createHash('nope'));
attempt(() => crypto.createHmac('nope', 'k'));
attempt(() => crypto.createHmac('sha1', null));
attempt(() => crypto.createHash('sha1').update(5));
attempt(() => crypto.createHash('sha256', { outputLength: 5 }));
attempt(() => crypto.createHash());
const stream = crypto.createHash('sha1');
stream.on('data', (data) => console.log('stream', data.toString('hex')));
stream.end('abc');
