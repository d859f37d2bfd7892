'use strict';
const fs = require('fs-extra');
const os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'extra-'));
const at = (...parts) => path.join(dir, ...parts);
(async () => {
  await fs.outputFile(at('a/b/file.txt'), 'hello'); console.log(fs.readFileSync(at('a/b/file.txt'), 'utf8'));
  await fs.outputJson(at('data/x.json'), { a: [1, { b: 2 }] }, { spaces: 2 }); console.log(await fs.readJson(at('data/x.json')), fs.readFileSync(at('data/x.json'), 'utf8'));
  await fs.copy(at('a'), at('copy')); console.log(await fs.pathExists(at('copy/b/file.txt')));
  await fs.copy(at('a'), at('filtered'), { filter: (src) => !src.endsWith('.txt') }); console.log(await fs.readdir(at('filtered/b')));
  await fs.move(at('copy'), at('moved/deep')); console.log(fs.existsSync(at('copy')), fs.readdirSync(at('moved/deep')));
  await fs.move(at('a/b/file.txt'), at('data/x.json')).catch((error) => console.log(error.message));
  await fs.move(at('a/b/file.txt'), at('data/x.json'), { overwrite: true }); console.log(fs.readFileSync(at('data/x.json'), 'utf8'));
  await fs.emptyDir(at('moved')); console.log(fs.readdirSync(at('moved')));
  await fs.ensureFile(at('new/file')); await fs.ensureDir(at('new/dir')); await fs.ensureLink(at('new/file'), at('new/hard')); await fs.ensureSymlink(at('new/file'), at('new/soft'));
  console.log(fs.readdirSync(at('new')).sort(), fs.statSync(at('new/file')).nlink, fs.lstatSync(at('new/soft')).isSymbolicLink());
  fs.copySync(at('new'), at('again'), { dereference: true }); console.log(fs.lstatSync(at('again/soft')).isSymbolicLink());
  fs.copy(at('missing'), at('x'), (error) => { console.log(error.code); fs.remove(dir, (err) => console.log(err, fs.existsSync(dir))); });
})();
