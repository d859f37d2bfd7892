'use strict';
const pump = require('pump');
const fs = require('fs'), os = require('os'), path = require('path');
const { PassThrough, Transform } = require('stream');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'pump-'));
const target = path.join(dir, 'copy');
pump(fs.createReadStream(__filename), new PassThrough(), fs.createWriteStream(target), (error) => {
  console.log('copied', error, fs.readFileSync(target).equals(fs.readFileSync(__filename)));
  const source = fs.createReadStream(__filename, { highWaterMark: 16 });
  let closed = 0;
  source.on('close', () => { console.log('source closed', ++closed); fs.rmSync(dir, { recursive: true }); });
  pump(source, new Transform({ transform(chunk, encoding, callback) { callback(new Error('broken')); } }), new PassThrough(), (err) => console.log(err.message, source.destroyed));
});
