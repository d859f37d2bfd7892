// Several signals, several listeners; a watcher does not keep the process alive.
const seen = [];
process.on('SIGUSR2', (name, number) => seen.push([name, number]));
process.on('SIGUSR2', () => { seen.push('second'); process.kill(process.pid, 'SIGHUP'); });
process.on('SIGHUP', () => seen.push('hangup'));
process.kill(process.pid, 'SIGUSR2');
const timer = setInterval(() => {
  if (seen.length < 3) return;
  clearInterval(timer);
  console.log(seen);
  for (const bad of [['SIGKILL'], ['SIGSTOP']]) {
    try { process.on(...bad, () => {}); console.log('fine'); } catch (e) { console.log(e.code, e.syscall, e.message); }
  }
}, 5);
