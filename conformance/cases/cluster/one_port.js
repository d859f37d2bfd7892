// listen(0) in every worker gives one port; the connections go round.
const cluster = require('cluster');
const net = require('net');
if (cluster.isPrimary) {
  const ports = [];
  for (let i = 0; i < 3; i++) cluster.fork();
  cluster.on('listening', async (worker, { port }) => {
    ports.push(port);
    if (ports.length < 3) return;
    console.log(ports.every((p) => p === ports[0] && p > 0));
    const served = {};
    for (let i = 0; i < 9; i++) {
      const id = await new Promise((resolve) => net.connect(port, '127.0.0.1').once('data', (d) => resolve(String(d))));
      served[id] = (served[id] || 0) + 1;
    }
    console.log(served);
    cluster.disconnect(() => console.log('all gone', Object.keys(cluster.workers).length));
  });
} else {
  net.createServer((socket) => socket.end(String(cluster.worker.id))).listen(0, '127.0.0.1');
}
