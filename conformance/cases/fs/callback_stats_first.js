'use strict';
// stat(), lstat(), fstat(), rm() and rmdir() by callback in a program that has used no Stats before.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

if (process.argv[2] === undefined) {
  for (const name of ['stat', 'lstat', 'fstat', 'rm', 'rmFile', 'rmdir']) {
    console.log(name, execFileSync(process.execPath, ['--no-warnings', __filename, name], { encoding: 'utf8' }).trim());
  }
} else {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'stats-'));
  const file = path.join(directory, 'file');
  fs.writeFileSync(file, 'x');
  const done = (...shown) => {
    fs.rmSync(directory, { recursive: true, force: true });
    console.log(...shown);
  };
  const show = (err, stats) => done(err, stats.constructor.name, stats.isFile(), stats.isSymbolicLink(), stats.mtime instanceof Date);
  const forms = {
    stat: () => fs.stat(file, show),
    lstat: () => fs.lstat(file, show),
    fstat: () => {
      const fd = fs.openSync(file);
      fs.fstat(fd, (err, stats) => {
        fs.closeSync(fd);
        show(err, stats);
      });
    },
    rm: () => fs.rm(directory, (err) => done(err.code, fs.existsSync(file))),
    rmFile: () => fs.rm(file, (err) => done(err, fs.existsSync(file))),
    rmdir: () => fs.rmdir(directory, { recursive: true }, (err) => done(err, fs.existsSync(directory))),
  };
  forms[process.argv[2]]();
}
