// PBKDF2, scrypt, HKDF: now, on the pool, and refused.
const crypto = require('crypto');
console.log(crypto.pbkdf2Sync('password', 'salt', 2, 20, 'sha1').toString('hex'));
console.log(crypto.scryptSync('password', 'salt', 32, { N: 16 }).toString('hex'));
console.log(Buffer.from(crypto.hkdfSync('sha512', 'key', 'salt', 'info', 64)).toString('hex'));
crypto.pbkdf2('password', 'salt', 1, 16, 'sha512', (err, key) => {
  console.log(err, key.toString('hex'));
  crypto.scrypt('', '', 64, { cost: 16, blockSize: 1, parallelization: 1 }, (err, key) => {
    console.log(err, key.toString('hex'));
    crypto.hkdf('sha256', 'key', '', '', 5, (err, key) => console.log(err, key));
  });
});
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
attempt(() => crypto.pbkdf2Sync('a', 'b', 1, 20, 'nope'));
attempt(() => crypto.pbkdf2('a', 'b', 1, 20, 'sha1'));
attempt(() => crypto.pbkdf2Sync('a', 'b', 0, 20, 'sha1'));
attempt(() => crypto.pbkdf2Sync('a', 'b', 1, -1, 'sha1'));
attempt(() => crypto.scryptSync('a', 'b', 32, { N: 3 }));
attempt(() => crypto.scryptSync('a', 'b', 32, { N: 2 ** 20 }));
attempt(() => crypto.scryptSync('a', 'b', 32, { N: 16, cost: 16 }));
attempt(() => crypto.hkdfSync('nope', 'b', 'a', 'a', 20));
attempt(() => crypto.hkdfSync('sha256', 'b', 'a', 'a', 20000));
