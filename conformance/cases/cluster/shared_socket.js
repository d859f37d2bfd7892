// SCHED_NONE: the workers share the socket; a second primary port is its own; a taken port is EADDRINUSE in the worker.
const cluster = require('cluster');
const net = require('net');
cluster.schedulingPolicy = cluster.SCHED_NONE;
if (cluster.isPrimary) {
  const taken = net.createServer().listen(0, '127.0.0.1', () => {
    const worker = cluster.fork({ TAKEN: taken.address().port });
    worker.on('listening', ({ port }) => {
      net.connect(port, '127.0.0.1').once('data', (d) => {
        console.log(String(d));
        worker.send('taken');
      });
    });
    worker.on('message', (m) => {
      console.log(m);
      worker.kill();
      taken.close();
    });
    worker.on('exit', (code, signal) => console.log(code, signal));
  });
} else {
  net.createServer((socket) => socket.end('shared')).listen(0, '127.0.0.1');
  process.on('message', () => {
    net.createServer().listen(+process.env.TAKEN, '127.0.0.1').on('error', (e) => process.send([e.code, e.syscall]));
  });
}
