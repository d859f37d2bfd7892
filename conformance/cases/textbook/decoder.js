// What a decoder holds back until the rest of a character comes.
const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf8');
const bytes = Buffer.from('床前明月光');
for (let at = 0; at < bytes.length; at += 4) {
  const piece = bytes.subarray(at, at + 4);
  console.log(piece, JSON.stringify(decoder.write(piece)), 'held:', decoder.lastTotal - decoder.lastNeed, 'needs:', decoder.lastNeed);
}
console.log(JSON.stringify(decoder.end()));
const cut = new StringDecoder('utf8');
console.log(JSON.stringify(cut.write(Buffer.from([0xe6, 0x98]))), JSON.stringify(cut.end()), JSON.stringify(cut.end()));
for (const encoding of ['utf16le', 'base64', 'hex', 'latin1']) {
  const d = new StringDecoder(encoding);
  const out = [];
  for (const byte of Buffer.from('a€😀', encoding === 'utf16le' ? 'utf16le' : 'utf8')) out.push(d.write(Buffer.from([byte])));
  out.push(d.end());
  console.log(encoding, JSON.stringify(out));
}
