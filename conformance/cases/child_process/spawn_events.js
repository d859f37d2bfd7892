// The order of 'spawn', 'exit', 'close', and what a child prints.
const { spawn } = require('child_process');
const child = spawn('sh', ['-c', 'echo out; echo err >&2; exit 3']);
const log = [];
for (const event of ['spawn', 'exit', 'close', 'error']) child.on(event, (...args) => log.push([event, ...args]));
let out = '';
let err = '';
child.stdout.on('data', (d) => { out += d; });
child.stderr.on('data', (d) => { err += d; });
child.on('close', () => {
  console.log(log, { out, err });
  console.log(child.exitCode, child.signalCode, child.killed, child.connected, child.spawnfile, child.spawnargs);
  console.log(child.stdin.writable, child.stdout.destroyed, child.stdio.length, child.channel, child.send);
});
console.log(typeof child.pid, child.exitCode, child.signalCode);
