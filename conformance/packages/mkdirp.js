'use strict';
const { mkdirp, mkdirpSync, mkdirpManual } = require('mkdirp');
const fs = require('fs'), os = require('os'), path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mkdirp-'));
const rel = (p) => p && path.relative(dir, p);
(async () => {
  console.log(rel(await mkdirp(path.join(dir, 'a/b/c'))), rel(await mkdirp(path.join(dir, 'a/b/c'))), rel(mkdirpSync(path.join(dir, 'a/d/e'))));
  console.log(rel(await mkdirpManual(path.join(dir, 'm/n'), { mode: 0o700 })), (fs.statSync(path.join(dir, 'm/n')).mode & 0o777).toString(8));
  fs.writeFileSync(path.join(dir, 'file'), '');
  await mkdirp(path.join(dir, 'file/x')).catch((error) => console.log(error.code));
  try { mkdirpSync(path.join(dir, 'file')); } catch (error) { console.log(error.code, error.syscall); }
  fs.rmSync(dir, { recursive: true });
})();
