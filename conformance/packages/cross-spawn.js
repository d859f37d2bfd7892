'use strict';
const spawn = require('cross-spawn');
const result = spawn.sync('sh', ['-c', 'echo "$@"; exit 2', 'sh', 'a b', '*', '"q"'], { encoding: 'utf8' });
console.log(result.status, JSON.stringify(result.stdout), JSON.stringify(result.stderr));
console.log(spawn.sync('no-such-program-here').error.code);
const child = spawn('cat', { stdio: ['pipe', 'pipe', 'inherit'] });
let text = '';
child.stdout.setEncoding('utf8').on('data', (d) => { text += d; });
child.on('close', (code, signal) => {
  console.log(code, signal, text);
  spawn('no-such-program-here', ['x']).on('error', (e) => console.log(e.code, e.syscall, e.path, e.spawnargs));
});
child.stdin.end('through cat');
