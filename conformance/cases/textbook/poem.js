// A Chinese poem read eleven bytes at a time: characters of three bytes are cut.
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'poem-'));
const file = path.join(dir, 'test.md');
const poem = '窗前明月光，疑是地上霜。举头望明月，低头思故乡。';
fs.writeFileSync(file, poem);
const open = () => fs.createReadStream(file, { highWaterMark: 11 });
(async () => {
  await new Promise((resolve) => {
    let data = '';
    open().on('data', (chunk) => { data += chunk; }).on('end', () => { console.log('+=         ', data); resolve(); });
  });
  await new Promise((resolve) => {
    let data = '';
    const stream = open();
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => { data += chunk; }).on('end', () => { console.log('setEncoding', data, data === poem); resolve(); });
  });
  const chunks = [];
  for await (const chunk of open()) chunks.push(chunk);
  console.log('chunks     ', chunks.map((chunk) => chunk.length).join());
  console.log('concat     ', Buffer.concat(chunks).toString(), Buffer.concat(chunks).toString() === poem);
  fs.rmSync(dir, { recursive: true });
})();
