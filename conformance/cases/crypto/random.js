// Randomness: lengths, ranges, windows, errors.
const crypto = require('crypto');
console.log(crypto.randomBytes(5).length, crypto.randomFillSync(new Uint16Array(4)).length);
crypto.randomBytes(3, (err, bytes) => console.log(err, bytes.length));
const filled = crypto.randomFillSync(Buffer.alloc(100), 50);
console.log(filled.subarray(0, 50).every((byte) => byte === 0), filled.subarray(50).some((byte) => byte !== 0));
crypto.randomFill(new ArrayBuffer(8), (err, buffer) => console.log(err, buffer.byteLength));
const values = Array.from({ length: 50 }, () => crypto.randomInt(3, 6));
console.log(values.every((value) => value >= 3 && value < 6));
crypto.randomInt(2, (err, value) => console.log(err, value === 0 || value === 1));
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()));
console.log(crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')), crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('b')));
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
attempt(() => crypto.randomBytes(-1));
attempt(() => crypto.randomBytes('x'));
attempt(() => crypto.randomInt(5, 5));
attempt(() => crypto.randomInt('x'));
attempt(() => crypto.randomFillSync(Buffer.alloc(3), 4));
attempt(() => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')));
attempt(() => crypto.timingSafeEqual('a', 'b'));
