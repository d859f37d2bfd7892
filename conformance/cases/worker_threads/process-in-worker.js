// What belongs to the process is not a worker's to change.
const { Worker, isMainThread } = require('worker_threads');

if (isMainThread) {
  new Worker(__filename);
} else {
  for (const name of ['abort', 'chdir', 'setuid', 'setgid', 'setgroups', 'initgroups', 'seteuid', 'setegid']) {
    try {
      process[name]('/');
    } catch (error) {
      console.log(name, process[name].disabled, error.name, error.code, error.message);
    }
  }
  try {
    process.umask(0o22);
  } catch (error) {
    console.log(error.message);
  }
  console.log(process.umask() >= 0);
  const { title } = process;
  process.title = 'other';
  console.log(process.title === title, '_debugProcess' in process);
  process.on('SIGUSR2', () => {});
  console.log(process.stdout.isTTY, process.stdin.readable, typeof process.pid);
  console.log(require('worker_threads').resourceLimits.stackSizeMb);
}
