'use strict';
const { StringDecoder } = require('string_decoder');

const bytes = Buffer.from('循環€');
const decoder = new StringDecoder('utf8');

// Ten bytes in pieces of four: characters are cut in the middle.
for (let at = 0; at < bytes.length; at += 4) {
  const piece = bytes.subarray(at, at + 4);
  console.log(piece.toString('hex'), JSON.stringify(decoder.write(piece)), 'without a decoder:', JSON.stringify(piece.toString()));
}
console.log('at the end', JSON.stringify(decoder.end()));
