'use strict';
const { glob, globSync, globStream, Glob, hasMagic, escape } = require('glob');
const fs = require('fs'), os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'glob-'));
for (const file of ['a.js', 'b.txt', '.hidden.js', 'x/c.js', 'x/y/d.js', 'x/y/e.TXT', 'z[1]/f.js']) { fs.mkdirSync(path.join(dir, path.dirname(file)), { recursive: true }); fs.writeFileSync(path.join(dir, file), ''); }
fs.symlinkSync('x', path.join(dir, 'link'));
const cwd = dir;
const sorted = (list) => [...list].sort();
(async () => {
  console.log(sorted(await glob('**/*.js', { cwd })));
  console.log(sorted(globSync('*.{js,txt}', { cwd, dot: true })));
  console.log(sorted(globSync('**', { cwd, nodir: true, ignore: ['x/**', 'link/**'] })));
  console.log(sorted(globSync('x/*/', { cwd, mark: true })), sorted(globSync('**/*.txt', { cwd, nocase: true })));
  console.log(sorted(globSync(escape('z[1]') + '/*', { cwd })), hasMagic('a*'), hasMagic('a'));
  console.log(sorted(globSync('*', { cwd, withFileTypes: true }).map((e) => `${e.name} ${e.isDirectory()} ${e.isSymbolicLink()}`)));
  const streamed = []; for await (const item of globStream('x/**/*.js', { cwd })) streamed.push(item); console.log(sorted(streamed));
  for await (const file of new Glob('?.js', { cwd })) console.log(file);
  fs.rmSync(dir, { recursive: true });
})();
