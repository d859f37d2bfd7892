const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const bad = [undefined, null, 1, {}, [], true, 'a\0b', Buffer.from('a\0b'), new URL('http://x/y'), new URL('file:///a%2fb')];
for (const name of ['readFileSync', 'statSync', 'mkdirSync', 'unlinkSync', 'readdirSync', 'openSync', 'rmSync']) {
  for (const value of bad) {
    if (name === 'readFileSync' && value === 1) continue;
    try { fs[name](value); console.log(name, 'fine'); } catch (e) { console.log(name, show(e)); }
  }
}
for (const g of [() => fs.renameSync('a'), () => fs.copyFileSync('a', 1), () => fs.linkSync(1), () => fs.symlinkSync(), () => fs.openSync('x', 'q'), () => fs.openSync('x', 'r', 'z'), () => fs.readFileSync('x', 'nope'), () => fs.readFileSync('x', 5), () => fs.writeFileSync('x', {}), () => fs.writeFileSync('x'), () => fs.mkdirSync('x', { recursive: 1 }), () => fs.rmSync('x', { recursive: 1 }), () => fs.mkdtempSync(), () => fs.readdirSync('.', { recursive: 'y' }), () => fs.truncateSync('x', 'y')]) {
  try { g(); console.log('fine'); } catch (e) { console.log(show(e)); }
}
console.log(fs.existsSync(), fs.existsSync({}), fs.existsSync('a\0'));
fs.writeFileSync(new URL(`file://${dir}/u%20v`), 'via url'); console.log(fs.readFileSync(Buffer.from(path.join(dir, 'u v')), 'utf8'));
