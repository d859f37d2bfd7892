'use strict';
const tar = require('tar');
const fs = require('fs'), os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'tar-'));
const at = (...parts) => path.join(dir, ...parts);
(async () => {
  fs.mkdirSync(at('src/sub'), { recursive: true });
  fs.writeFileSync(at('src/a.txt'), 'hello'); fs.writeFileSync(at('src/sub/b.bin'), Buffer.alloc(3000, 7)); fs.symlinkSync('a.txt', at('src/link'));
  await tar.c({ file: at('plain.tar'), cwd: dir, portable: true, mtime: new Date(0) }, ['src']);
  await tar.c({ gzip: true, file: at('packed.tgz'), cwd: dir }, ['src']);
  tar.c({ sync: true, file: at('sync.tar'), cwd: dir }, ['src/a.txt']);
  console.log(fs.statSync(at('plain.tar')).size, fs.readFileSync(at('packed.tgz')).subarray(0, 2));
  for (const name of ['plain.tar', 'packed.tgz', 'sync.tar']) { const entries = []; await tar.t({ file: at(name), onReadEntry: (e) => entries.push(`${e.path} ${e.type} ${e.size}`) }); console.log(name, entries.sort()); }
  fs.mkdirSync(at('out')); await tar.x({ file: at('packed.tgz'), cwd: at('out'), strip: 1 });
  console.log(fs.readdirSync(at('out')).sort(), fs.readFileSync(at('out/a.txt'), 'utf8'), fs.readFileSync(at('out/sub/b.bin')).length, fs.readlinkSync(at('out/link')));
  fs.mkdirSync(at('piped')); fs.createReadStream(at('plain.tar')).pipe(tar.x({ cwd: at('piped') })).on('close', () => { console.log(fs.readdirSync(at('piped/src')).sort()); fs.rmSync(dir, { recursive: true }); });
})();
