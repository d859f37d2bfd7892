'use strict';
const gfs = require('graceful-fs');
const fs = require('fs'), os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'graceful-'));
for (let i = 0; i < 50; i++) gfs.writeFileSync(path.join(dir, `f${i}`), `${i}`);
let left = 50, sum = 0;
for (let i = 0; i < 50; i++) gfs.readFile(path.join(dir, `f${i}`), 'utf8', (error, text) => { sum += Number(text); if (--left === 0) next(); });
function next() {
  console.log('sum', sum);
  gfs.readdir(dir, (error, names) => {
    console.log(names.length, gfs.statSync(path.join(dir, 'f1')).size);
    const out = gfs.createWriteStream(path.join(dir, 'out'));
    out.end('streamed', () => gfs.createReadStream(path.join(dir, 'out')).on('data', (c) => console.log(c.toString())).on('close', () => {
      gfs.rename(path.join(dir, 'out'), path.join(dir, 'moved'), (err) => { console.log(err ?? null, gfs.existsSync(path.join(dir, 'moved'))); gfs.open(path.join(dir, 'nope'), 'r', (e) => { console.log(e.code, e.syscall); gfs.rmSync(dir, { recursive: true }); }); });
    }));
  });
}
const clone = {}; gfs.gracefulify({ ...fs }); console.log(typeof gfs.promises, Object.keys(clone).length);
