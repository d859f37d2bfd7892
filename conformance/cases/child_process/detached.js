// A detached child leads a session of its own and does not hold its parent.
const { spawn, execSync } = require('child_process');
const fs = require('fs');
const log = fs.openSync('daemon.log', 'a');
const child = spawn('sh', ['-c', 'echo started; sleep 0.3; echo done'], { detached: true, stdio: ['ignore', log, log] });
child.unref();
const [pgid, sid] = execSync(`ps -o pgid=,sid= -p ${child.pid}`, { encoding: 'utf8' }).trim().split(/\s+/).map(Number);
console.log(pgid === child.pid, sid === child.pid);
process.on('exit', () => {
  console.log('the parent leaves first', fs.readFileSync('daemon.log', 'utf8').includes('done'));
});
