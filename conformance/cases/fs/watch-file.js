const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f');
const missing = path.join(dir, 'missing');
fs.writeFileSync(f, 'a');
const w = fs.watchFile(f, { interval: 20 }, (now, before) => {
  console.log('changed', before.size, now.size);
  fs.unwatchFile(f);
  fs.watchFile(missing, { interval: 20 }, (a, b) => {
    console.log('nothing', a.size, b.size, a.mtimeMs, a.isFile());
    fs.unwatchFile(missing);
  });
});
w.on('stop', () => console.log('stopped'));
console.log(fs.watchFile(f, { interval: 20 }, () => {}) === w, w.constructor.name);
setTimeout(() => fs.writeFileSync(f, 'abc'), 100);
for (const g of [() => fs.watchFile(f), () => fs.watchFile(1, () => {}), () => fs.watchFile(f, { interval: 'x' }, () => {})]) {
  try { g(); console.log('fine'); } catch (e) { console.log(e.code, e.message); }
}
