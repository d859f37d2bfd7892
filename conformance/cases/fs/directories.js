const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const d = path.join(dir, 'a/b/c');
console.log(fs.mkdirSync(d, { recursive: true }).replace(dir, ''), fs.mkdirSync(d, { recursive: true }));
for (const n of ['z', 'y', 'x']) fs.writeFileSync(path.join(d, n), n);
fs.symlinkSync('x', path.join(d, 'link'));
console.log(fs.readdirSync(dir), fs.readdirSync(dir, { recursive: true }), fs.readdirSync(d, 'buffer'), fs.readdirSync(d, 'hex'));
for (const e of fs.readdirSync(d, { withFileTypes: true })) console.log(e.name, e.isFile(), e.isSymbolicLink(), e.parentPath.replace(dir, ''), e.path === e.parentPath);
console.log(fs.readdirSync(dir, { recursive: true, withFileTypes: true }).map((e) => path.join(e.parentPath, e.name).replace(dir, '')));
const h = fs.opendirSync(d); const names = []; let e; while ((e = h.readSync())) names.push(e.name); h.closeSync(); console.log(names.sort());
for (const g of [() => fs.rmdirSync(d), () => fs.rmSync(dir), () => fs.mkdirSync(dir), () => fs.readdirSync(path.join(dir, 'no')), () => fs.rmdirSync(path.join(d, 'x')), () => h.readSync(), () => fs.rmSync(path.join(dir, 'no')), () => fs.opendirSync(path.join(dir, 'no'))]) {
  try { console.log(g()); } catch (err) { console.log(show(err)); }
}
fs.rmSync(path.join(dir, 'a'), { recursive: true }); fs.rmSync(path.join(dir, 'no'), { force: true }); console.log(fs.readdirSync(dir));
