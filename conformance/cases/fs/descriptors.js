const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f');
const fd = fs.openSync(f, 'w+', 0o600);
console.log(fs.writeSync(fd, 'abcdef'), fs.writeSync(fd, Buffer.from('XYZ'), 1, 2, 2), fs.writeSync(fd, new Uint8Array([48]), { position: 0 }));
const b = Buffer.alloc(8, '.');
console.log(fs.readSync(fd, b, 1, 4, 0), String(b), fs.readSync(fd, b, { position: 2 }), String(b));
console.log(fs.readvSync(fd, [Buffer.alloc(2), Buffer.alloc(10)], 0), fs.writevSync(fd, [Buffer.from('1'), Buffer.from('23')], 0), fs.readFileSync(f, 'utf8'));
fs.ftruncateSync(fd, 2); fs.fsyncSync(fd); fs.fdatasyncSync(fd); fs.fchmodSync(fd, 0o640);
const s = fs.fstatSync(fd); console.log(s.size, (s.mode & 0o777).toString(8), s.isFile());
fs.closeSync(fd);
for (const g of [() => fs.closeSync(fd), () => fs.readSync(fd, b), () => fs.fstatSync(-1), () => fs.closeSync('x'), () => fs.readSync(0, b, 9), () => fs.readSync(0, b, 0, 99), () => fs.readSync(0, {}), () => fs.writeSync(1, 5), () => fs.readSync(0, b, 0, 1, 'x')]) {
  try { console.log(g()); } catch (e) { console.log(show(e)); }
}
