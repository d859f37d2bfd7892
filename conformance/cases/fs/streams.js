const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f');
const w = fs.createWriteStream(f);
w.on('open', (fd) => console.log('open', typeof fd)).on('ready', () => console.log('ready')).on('finish', () => console.log('finish', w.bytesWritten));
w.write('abc'); w.cork(); w.write('def'); w.write(Buffer.from('ghi')); w.uncork(); w.end('j'.repeat(100000));
w.on('close', () => {
  let n = 0; let first = '';
  const r = fs.createReadStream(f, { encoding: 'utf8', highWaterMark: 1000 });
  r.on('data', (d) => { if (!n) first = d.slice(0, 9); n += d.length; }).on('end', () => console.log('end', n, first)).on('close', () => {
    console.log(r.bytesRead, r.destroyed, r.path === f);
    fs.createReadStream(f, { start: 1, end: 4 }).on('data', (d) => console.log(String(d))).on('close', () => {
      fs.createReadStream(f + 'no').on('error', (e) => console.log(show(e)));
      fs.createWriteStream(f, { flags: 'r+', start: 2 }).end('--', () => console.log(fs.readFileSync(f, 'latin1').slice(0, 6)));
    });
  });
});
for (const g of [() => fs.createReadStream(), () => fs.createReadStream(f, { start: 5, end: 2 }), () => fs.createReadStream(f, { start: 'x' }), () => fs.createWriteStream(f, { flush: 1 }), () => fs.createReadStream(f, 5)]) {
  try { g(); console.log('fine'); } catch (e) { console.log(e.code, e.message); }
}
