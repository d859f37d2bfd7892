const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f'); fs.writeFileSync(f, 'x'.repeat(5000)); fs.chmodSync(f, '754');
fs.utimesSync(f, 1.5, new Date(1234567890123)); const s = fs.statSync(f);
console.log(Object.keys(s).join(), s.size, s.mode.toString(8), s.atimeMs, s.mtime.toISOString(), s.mtimeMs, s.isFile(), s.isDirectory(), s.isFIFO());
const b = fs.statSync(f, { bigint: true }); console.log(Object.keys(b).join(), b.size, b.mtimeNs, b.mtimeMs, typeof b.ino, b.isFile());
console.log(fs.statSync(f + 'no', { throwIfNoEntry: false }), fs.lstatSync(f + 'no', { throwIfNoEntry: false }), s instanceof fs.Stats, s.constructor.name);
fs.lutimesSync(f, '10', 20); console.log(fs.statSync(f).mtimeMs, fs.statSync(f).birthtime instanceof Date);
console.log(Object.keys(fs.statfsSync(dir)).join(), typeof fs.statfsSync(dir, { bigint: true }).bsize);
fs.accessSync(f); fs.accessSync(f, fs.constants.R_OK | fs.constants.X_OK);
for (const g of [() => fs.statSync(f + 'no'), () => fs.accessSync(f + 'no'), () => fs.accessSync(f, 99), () => fs.chmodSync(f, '9'), () => fs.utimesSync(f, 'x', 1), () => fs.chownSync(f, 'a', 1)]) {
  try { g(); console.log('fine'); } catch (e) { console.log(show(e)); }
}
