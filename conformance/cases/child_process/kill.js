// kill(): by name, number and default; a dead child; killed and signalCode; Symbol.dispose.
const { spawn } = require('child_process');
const start = () => spawn('sleep', ['30'], { stdio: 'ignore' });
const end = (child) => new Promise((resolve) => child.on('close', (...args) => resolve([...args, child.killed, child.exitCode, child.signalCode])));
(async () => {
  let child = start();
  console.log(child.kill(0), child.killed, child.kill(), child.killed, await end(child));
  console.log(child.kill(), child.kill(0));
  child = start();
  console.log(child.kill('SIGINT'), await end(child));
  child = start();
  console.log(child.kill(9), await end(child));
  child = start();
  for (const bad of ['SIGFOO', 500, {}]) {
    try { child.kill(bad); } catch (e) { console.log(e.code, e.message); }
  }
  child[Symbol.dispose]();
  console.log(await end(child));
  child = spawn('sleep', ['30'], { stdio: 'ignore', timeout: 30 });
  console.log(await end(child));
  child = spawn('sh', ['-c', 'kill -TERM $$'], { stdio: 'ignore' });
  console.log(await end(child));
})();
