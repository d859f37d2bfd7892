'use strict';
// base64 of every length around the blocks it is done in, in both alphabets and back.
const crypto = require('crypto');

const bytes = Buffer.alloc(600);
for (let i = 0; i < bytes.length; i++) bytes[i] = (i * 167 + (i >> 3)) & 255;
const hash = crypto.createHash('sha256');
let wrong = 0;
for (let length = 0; length <= bytes.length; length++) {
  for (const start of [0, 1]) {
    const part = bytes.subarray(start, start + length);
    for (const encoding of ['base64', 'base64url']) {
      const text = part.toString(encoding);
      hash.update(text);
      if (!Buffer.from(text, encoding).equals(part)) wrong++;
    }
  }
}
console.log(wrong, hash.digest('hex'));
console.log(bytes.subarray(0, 70).toString('base64'));
console.log(bytes.subarray(0, 70).toString('base64url'));
