// A program or a folder that does not exist: 'error' with all its fields, no 'spawn'.
const { spawn, exec, execFile } = require('child_process');
const show = (e) => ({ message: e.message, errno: e.errno, code: e.code, syscall: e.syscall, path: e.path, spawnargs: e.spawnargs, cmd: e.cmd });
const first = spawn('no-such-program-here', ['a', 'b']);
for (const event of ['spawn', 'exit']) first.on(event, () => console.log('not expected', event));
first.on('error', (e) => console.log(show(e), first.pid, first.exitCode));
first.on('close', (code, signal) => {
  console.log('close', code, signal);
  const second = spawn('sh', ['-c', 'true'], { cwd: '/no/such/folder' });
  second.on('error', (e) => {
    console.log(show(e));
    const third = spawn('/', { stdio: 'ignore' });
    third.on('error', (e) => {
      console.log(show(e));
      execFile('no-such-program-here', ['x'], (e, out, err) => {
        console.log(show(e), [out, err]);
        exec('exit 7', (e) => console.log(e.message, e.code, e.killed, e.signal, e.cmd));
      });
    });
  });
});
