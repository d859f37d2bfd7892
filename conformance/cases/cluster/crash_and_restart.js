// A worker that crashes is replaced; nobody is refused and the others answer.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  let crashes = 0;
  let replaced;
  cluster.setupPrimary({ silent: true });
  let listening = 0;
  const port = new Promise((resolve) => cluster.on('listening', (worker, address) => {
    if (++listening === 2) resolve(address.port);
  }));
  cluster.on('exit', (worker, code) => {
    if (worker.exitedAfterDisconnect) return;
    crashes++;
    console.log('crash', code);
    cluster.fork().once('listening', () => replaced());
  });
  for (let i = 0; i < 2; i++) cluster.fork();
  port.then(async (port) => {
    let refused = 0;
    let answered = 0;
    for (let i = 0; i < 12; i++) {
      const crash = i === 3 || i === 7;
      const again = crash && new Promise((resolve) => { replaced = resolve; });
      await new Promise((resolve) => {
        const socket = net.connect(port, '127.0.0.1');
        socket.on('data', () => { answered++; });
        socket.on('error', (e) => { if (e.code === 'ECONNREFUSED') refused++; });
        socket.on('close', resolve);
        socket.end(crash ? 'crash' : 'work');
      });
      await again;
    }
    console.log({ refused, answered });
    cluster.disconnect(() => console.log(crashes));
  });
} else {
  process.on('uncaughtException', () => process.exit(1));
  net.createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    socket.on('data', (d) => {
      if (String(d) === 'crash') throw new Error('crash');
      socket.end('done');
    });
  }).listen(0, '127.0.0.1');
}
