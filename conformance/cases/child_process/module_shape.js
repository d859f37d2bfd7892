'use strict';
// The public functions: names, lengths and what exec() calls.
const cp = require('child_process');
const util = require('util');

for (const name of Object.keys(cp)) console.log(name, typeof cp[name], cp[name].name, cp[name].length);
console.log(typeof cp.exec[util.promisify.custom], typeof cp.execFile[util.promisify.custom], cp.spawn[util.promisify.custom]);

// exec() goes through the public execFile, as tools that replace it expect.
const { execFile } = cp;
cp.execFile = function(file, options, callback) {
  console.log('execFile', file, options.shell, typeof callback);
  return execFile(file, options, callback);
};
cp.exec('exit 3', (error, stdout, stderr) => {
  cp.execFile = execFile;
  console.log(error.code, error.killed, error.signal, error.cmd, [stdout, stderr]);
  util.promisify(cp.exec)('echo out; echo err >&2').then(({ stdout, stderr }) => console.log([stdout, stderr]));
});
for (const call of [() => cp.exec(), () => cp.fork(), () => cp.spawn('x', 'y'), () => cp.fork('x', [], 1)]) {
  try {
    call();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
