// Signals nobody listens for end a process; a listener takes over; removed, the default is back.
const { spawn } = require('child_process');
const programs = {
  default: '',
  listener: "process.on('SIGTERM', (name, number) => { console.log(name, number); process.exit(4); });",
  once: "process.once('SIGTERM', () => { console.log('first'); process.kill(process.pid, 'SIGTERM'); });",
  removed: "const f = () => {}; process.on('SIGTERM', f); process.off('SIGTERM', f);",
};
(async () => {
  for (const [name, program] of Object.entries(programs)) {
    const child = spawn(process.execPath, ['-e', `${program} setInterval(() => {}, 1000); console.log('ready')`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (d) => {
      if (text === '') child.kill();
      text += d;
    });
    const [code, signal] = await new Promise((resolve) => child.on('close', (...args) => resolve(args)));
    console.log(name, code, signal, JSON.stringify(text));
  }
})();
