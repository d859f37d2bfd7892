// A poem read eleven bytes at a time: garbled with +=, right with setEncoding,
// right with concat.
const { Readable } = require('stream');
const poem = Buffer.from('床前明月光，疑是地上霜。举头望明月，低头思故乡。');
const source = () => { let at = 0; return new Readable({ highWaterMark: 11, read(n) { this.push(at < poem.length ? poem.subarray(at, at += n) : null); } }); };
let text = '';
source().on('data', (c) => { text += c; }).on('end', () => {
  console.log('+=', text);
  let decoded = '';
  source().setEncoding('utf8').on('data', (c) => { decoded += c; }).on('end', () => {
    console.log('setEncoding', decoded);
    const chunks = [];
    source().on('data', (c) => chunks.push(c)).on('end', () => console.log('concat', chunks.length, Buffer.concat(chunks).toString()));
  });
});
