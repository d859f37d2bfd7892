// Training for `cargo xtask pgo`: Buffer, files, hashing, compression.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { createHash } = require('crypto');
const { gzipSync, gunzipSync } = require('zlib');

let total = 0;
const text = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. 床前明月光 '.repeat(40);
for (let i = 0; i < 3000; i++) {
  const buffer = Buffer.from(text, 'utf8');
  total += buffer.toString().length + buffer.toString('base64', 0, 300).length + buffer.toString('latin1', 0, 200).length;
  total += Buffer.concat([buffer.subarray(0, 64), Buffer.alloc(16), Buffer.allocUnsafe(32)]).length + buffer.indexOf('Deich');
  total += buffer.readUInt32LE(i % 64) + buffer.writeDoubleBE(i, 8) + Buffer.byteLength('ü'.repeat(9)) + Buffer.from('6869', 'hex').length;
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ouro-training-'));
const finish = () => { fs.rmSync(folder, { recursive: true }); console.log(total > 0); };
for (let i = 0; i < 200; i++) fs.writeFileSync(path.join(folder, `${i}.txt`), text);
for (const name of fs.readdirSync(folder)) total += fs.readFileSync(path.join(folder, name), 'utf8').length + fs.statSync(path.join(folder, name)).size;
total += gunzipSync(gzipSync(text.repeat(20))).length + createHash('sha256').update(text.repeat(50)).digest('hex').length;
fs.writeFileSync(path.join(folder, 'big'), Buffer.alloc(8 << 20, 'x'));
let left = 64;
const copy = () => fs.createReadStream(path.join(folder, 'big'), { highWaterMark: 16384 })
  .pipe(fs.createWriteStream(path.join(folder, 'copy')))
  .on('finish', finish);
for (let i = 0; i < 64; i++) fs.readFile(path.join(folder, `${i}.txt`), (_, data) => { total += data.length; if (--left === 0) copy(); });
