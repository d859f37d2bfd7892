// process.kill(): argument checks, system errors, the hook packages replace.
'use strict';
function attempt(...args) {
  try {
    console.log(process.kill(...args));
  } catch (e) {
    console.log(e.name, e.code, e.message, e.errno, e.syscall);
  }
}
for (const pid of ['SIGTERM', null, undefined, NaN, Infinity, {}]) attempt(pid);
attempt(process.pid, 0);
attempt(String(process.pid), 0);
attempt(0, 'test');
attempt(0, 'sigterm');
attempt(0, 1.5);
attempt(0, 987);
attempt(2 ** 31 - 1, 0);
const original = process._kill;
process._kill = (pid, signum) => {
  console.log('hook', pid === process.pid, signum);
  return 0;
};
attempt(process.pid);
attempt(process.pid, 'SIGUSR2');
process._kill = original;
