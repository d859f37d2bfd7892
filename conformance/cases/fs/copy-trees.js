const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const src = path.join(dir, 'src'); fs.mkdirSync(path.join(src, 'sub'), { recursive: true });
fs.writeFileSync(path.join(src, 'a'), 'a'); fs.writeFileSync(path.join(src, 'sub/b'), 'b'); fs.chmodSync(path.join(src, 'a'), 0o400); fs.symlinkSync(path.join(src, 'a'), path.join(src, 'l'));
const dest = path.join(dir, 'dest'); fs.cpSync(src, dest, { recursive: true });
console.log(fs.readdirSync(dest, { recursive: true }), (fs.statSync(path.join(dest, 'a')).mode & 0o777).toString(8), fs.lstatSync(path.join(dest, 'l')).isSymbolicLink());
fs.cpSync(src, path.join(dir, 'f'), { recursive: true, filter: (s) => !s.endsWith('b') }); console.log(fs.readdirSync(path.join(dir, 'f'), { recursive: true }));
for (const [s, d, o] of [[src, dest], [src, path.join(src, 'x'), { recursive: true }], [path.join(src, 'a'), path.join(dest, 'a'), { force: false, errorOnExist: true }], [dir + '/no', dest], [src, dest, { recursive: 1 }]]) {
  try { fs.cpSync(s, d, o); console.log('fine'); } catch (e) { console.log(e.code); }
}
fs.cp(src, path.join(dir, 'cb'), { recursive: true }, (err) => { console.log(err, fs.readdirSync(path.join(dir, 'cb'))); fs.cp(src, dest, (e) => console.log(e.code)); });
