// A listener starts the watcher of its signal, the last removal gives the default back; watchers keep nothing alive.
'use strict';
process.on('SIGUSR2', function first(name, number) {
  console.log('first', name, number, this === process);
});
process.once('SIGUSR2', () => console.log('once'));
const keep = setInterval(() => {}, 1000);
process.kill(process.pid, 'SIGUSR2');
setTimeout(() => {
  process.kill(process.pid, 'SIGUSR2');
  setTimeout(() => {
    process.removeAllListeners('SIGUSR2');
    console.log(process.listenerCount('SIGUSR2'));
    process.on('SIGHUP', () => console.log('never'));
    clearInterval(keep);
  }, 50);
}, 50);
for (const name of ['SIGKILL', 'SIGSTOP']) {
  try {
    process.on(name, () => {});
  } catch (e) {
    console.log(name, e.name, e.code, e.syscall, e.message);
  }
}
process.on('exit', (code) => console.log('exit', code));
