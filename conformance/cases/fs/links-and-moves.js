const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f'); const l = path.join(dir, 'l');
fs.writeFileSync(f, '1'); fs.symlinkSync('f', l); fs.linkSync(f, path.join(dir, 'hard'));
console.log(fs.readlinkSync(l), fs.readlinkSync(l, 'buffer'), fs.realpathSync(l) === fs.realpathSync(f), fs.realpathSync.native(l) === fs.realpathSync(f), fs.statSync(f).nlink);
console.log(fs.lstatSync(l).isSymbolicLink(), fs.statSync(l).isSymbolicLink());
fs.renameSync(f, path.join(dir, 'g')); fs.copyFileSync(path.join(dir, 'g'), path.join(dir, 'copy')); console.log(fs.readdirSync(dir), fs.existsSync(l), fs.existsSync(path.join(dir, 'g')));
for (const g of [() => fs.copyFileSync(path.join(dir, 'g'), path.join(dir, 'copy'), fs.constants.COPYFILE_EXCL), () => fs.renameSync(f, l), () => fs.linkSync(f, l), () => fs.symlinkSync('a', l), () => fs.readlinkSync(dir), () => fs.realpathSync(l), () => fs.unlinkSync(f), () => fs.copyFileSync(dir, f), () => fs.symlinkSync('a', 'b', 'odd')]) {
  try { console.log(g()); } catch (e) { console.log(show(e)); }
}
