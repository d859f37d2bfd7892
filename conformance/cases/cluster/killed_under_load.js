// Workers are killed while clients connect: nobody is refused as long as one lives.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  let stop = false;
  let listening = 0;
  let refused = 0;
  let answered = 0;
  for (let i = 0; i < 3; i++) cluster.fork();
  cluster.on('exit', () => { if (!stop) cluster.fork(); });
  cluster.on('listening', (worker, { port }) => {
    if (++listening !== 3) return;
    let kills = 3;
    const killer = setInterval(() => {
      const living = Object.values(cluster.workers).filter((w) => w.state === 'listening');
      if (living.length > 1 && kills-- > 0) living[0].process.kill('SIGKILL');
    }, 50);
    (function next() {
      // Who is killed but not gone yet could not be told to disconnect.
      if (kills <= 0 && !Object.values(cluster.workers).some((worker) => worker.process.killed)) {
        clearInterval(killer);
        stop = true;
        console.log(refused, answered > 0);
        cluster.disconnect(() => console.log('gone'));
        return;
      }
      const socket = net.connect(port, '127.0.0.1');
      socket.setTimeout(200, () => socket.destroy());
      socket.on('data', () => { answered++; });
      socket.on('error', (e) => { if (e.code === 'ECONNREFUSED') refused++; });
      socket.on('close', () => setImmediate(next));
    })();
  });
} else {
  net.createServer((socket) => {
    socket.on('error', () => {});
    socket.end('hi');
  }).listen(0, '127.0.0.1');
}
