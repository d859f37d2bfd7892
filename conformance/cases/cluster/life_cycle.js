// The events of a worker, on both sides.
const cluster = require('cluster');
if (cluster.isPrimary) {
  console.log(cluster.isMaster, cluster.isWorker, cluster.worker, cluster.SCHED_NONE, cluster.SCHED_RR, cluster.schedulingPolicy);
  const log = [];
  for (const event of ['setup', 'fork', 'online', 'listening', 'disconnect', 'exit', 'message']) {
    cluster.on(event, (worker, ...args) => log.push(event === 'setup' ? event : [event, worker.id, ...(event === 'listening' ? [args[0].addressType, args[0].address] : args.slice(0, 2))]));
  }
  cluster.setupPrimary({ args: ['x'] });
  const worker = cluster.fork({ COLOUR: 'blue' });
  console.log(worker.id, worker.state, Object.keys(cluster.workers), worker.isConnected(), worker.isDead());
  worker.on('message', (m) => {
    console.log(m);
    worker.disconnect();
    console.log(worker.exitedAfterDisconnect);
  });
  cluster.on('exit', () => {
    console.log(log);
    console.log(worker.state, worker.isConnected(), worker.isDead(), worker.exitedAfterDisconnect, Object.keys(cluster.workers));
  });
} else {
  const server = require('net').createServer().listen(0, '127.0.0.1', () => {
    process.send({ id: cluster.worker.id, colour: process.env.COLOUR, args: process.argv.slice(2), unique: process.env.NODE_UNIQUE_ID, bound: server.address().port > 0 });
  });
}
