// A child whose parent is gone lives on with another parent.
const { spawn } = require('child_process');
if (process.argv[2] === 'parent') {
  const orphan = spawn(process.execPath, [__filename, 'orphan', process.pid], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  orphan.unref();
} else if (process.argv[2] === 'orphan') {
  const parent = Number(process.argv[3]);
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    console.log('adopted');
  }, 10);
} else {
  spawn(process.execPath, [__filename, 'parent'], { stdio: ['ignore', 'pipe', 'inherit'] })
    .stdout.on('data', (d) => process.stdout.write(d));
}
