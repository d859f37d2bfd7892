'use strict';
const cluster = require('cluster');
const http = require('http');

// `app.js shared` lets the workers accept from one shared socket instead.
if (process.argv[2] === 'shared') cluster.schedulingPolicy = cluster.SCHED_NONE;

if (cluster.isPrimary) {
  const served = {};
  let listening = 0;
  cluster.on('listening', function ready(worker, { port }) {
    if (++listening === 2) ask(port, 4);
  });
  const ask = (port, left) => {
    if (left === 0) {
      if (process.argv[2] !== 'shared') console.log('requests per worker:', Object.values(served).join(' and '));
      else console.log('requests in all:', Object.values(served).reduce((sum, count) => sum + count));
      for (const worker of Object.values(cluster.workers)) worker.kill();
      return;
    }
    http.get({ port, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (worker) => {
        served[worker] = (served[worker] ?? 0) + 1;
      }).on('end', () => ask(port, left - 1));
    });
  };
  cluster.fork();
  cluster.fork();
} else {
  http.createServer((request, response) => response.end(String(cluster.worker.id))).listen(0);
}
