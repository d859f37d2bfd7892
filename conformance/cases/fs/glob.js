const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
for (const f of ['a/b/c.js', 'a/b/d.ts', 'a/.h/x.js', 'e.js', 'f1', 'f2', 'f3']) {
  fs.mkdirSync(path.join(dir, path.dirname(f)), { recursive: true });
  fs.writeFileSync(path.join(dir, f), '');
}
for (const p of ['*', '**', '**/*.js', 'a/**', 'a/*/', 'f{1..2}', '{a/b/*.ts,e.js}', '!(f*)', '[ef]?*', 'a/b/c.js', 'none', ['f1', 'f*']]) {
  console.log(p, fs.globSync(p, { cwd: dir }).sort());
}
console.log(fs.globSync('**', { cwd: dir, exclude: ['a/**', 'f1'] }).sort());
console.log(fs.globSync('*.js', { cwd: dir, withFileTypes: true }).map((e) => [e.name, e.isFile(), e.parentPath === dir]));
fs.glob('f*', { cwd: dir }, async (err, list) => {
  console.log(err, list.sort());
  const all = [];
  for await (const f of fs.promises.glob('*.js', { cwd: dir })) all.push(f);
  console.log(all);
});
for (const g of [() => fs.globSync(1), () => fs.glob('x'), () => fs.globSync('x', { exclude: 1 })]) { try { g(); } catch (e) { console.log(e.code, e.message); } }
