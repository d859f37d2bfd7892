// Keypresses out of escape sequences, however they are cut.
const readline = require('readline');
const { PassThrough } = require('stream');
const sequences = [
  'a', 'Z', '9', ' ', '\t', '\r', '\n', '\b', '\x7f', '\x01', '\x1a', 'é', '😀', '日',
  '\x1bb', '\x1bB', '\x1b\x7f', '\x1b\r', '\x1b ', '\x1b9', '\x1bOA', '\x1bOP', '\x1bO2P', '\x1b[A', '\x1b[1;5A', '\x1b[5A', '\x1b[a',
  '\x1bOa', '\x1b[3~', '\x1b[3;2~', '\x1b[3;6^', '\x1b[11~', '\x1b[24~', '\x1b[200~', '\x1b[201~', '\x1b[[A', '\x1b[[5~', '\x1b[Z', '\x1b[1~',
  '\x1b[7$', '\x1b[8^', '\x1b[H', '\x1b[F', '\x1b\x1b[A', '\x1b\x1bOc', '\x1b[99~', '\x1b[1;2R', '\x1bé',
];
function keys(chunks) {
  const stream = new PassThrough();
  const seen = [];
  readline.emitKeypressEvents(stream);
  stream.on('keypress', (s, key) => seen.push([s, key]));
  for (const chunk of chunks) stream.emit('data', chunk);
  return seen;
}
for (const sequence of sequences) console.log(JSON.stringify(sequence), JSON.stringify(keys([Buffer.from(sequence)])));
const all = sequences.join('');
const whole = JSON.stringify(keys([Buffer.from(all)]));
console.log(whole === JSON.stringify(keys([...Buffer.from(all)].map((byte) => Buffer.from([byte])))));
console.log(keys([Buffer.from(all)]).length);
const lone = new PassThrough();
readline.emitKeypressEvents(lone, { escapeCodeTimeout: 5 });
lone.on('keypress', (s, key) => console.log('lone', s, key.name, key.meta));
lone.write('\x1b');
