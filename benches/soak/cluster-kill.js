'use strict';
// Soak: a cluster under load whose workers are killed at random, each replaced at
// once. While a worker lives no connection may be refused.
// Usage: ouro benches/soak/cluster-kill.js [SECONDS=60] [WORKERS=4]
// A request that was in a killed worker may be cut off; it is counted apart.

const cluster = require('cluster');
const http = require('http');
const fs = require('fs');

if (cluster.isWorker) {
  http.createServer((request, response) => response.end('hello')).listen(0, '127.0.0.1');
  return;
}

const seconds = Number(process.argv[2] ?? 60);
const count = Number(process.argv[3] ?? 4);
const figures = { answered: 0, refused: 0, cut: 0, kills: 0 };
let port;
let over = false;
const killed = new WeakSet();

const descriptors = () => fs.readdirSync('/proc/self/fd').length;
const resident = () => Number((process.memoryUsage.rss() / 1048576).toFixed(1));

function ask() {
  if (over) return;
  const request = http.get({ port, host: '127.0.0.1', agent: false }, (response) => {
    response.resume();
    response.on('end', () => {
      figures.answered++;
      setImmediate(ask);
    });
    response.on('error', () => {
      figures.cut++;
      setImmediate(ask);
    });
  });
  request.on('error', (error) => {
    if (over) return;
    if (error.code === 'ECONNREFUSED') figures.refused++;
    else figures.cut++;
    setImmediate(ask);
  });
}

function kill() {
  // Those that were killed a moment ago are still listed. One is always left.
  const live = Object.values(cluster.workers).filter((worker) => worker.state === 'listening' && !killed.has(worker));
  if (live.length > 1) {
    const worker = live[Math.floor(Math.random() * live.length)];
    killed.add(worker);
    worker.process.kill('SIGKILL');
    figures.kills++;
  }
  if (!over) setTimeout(kill, 50 + Math.random() * 200);
}

cluster.on('exit', () => { if (!over) cluster.fork(); });
let listening = 0;
cluster.on('listening', (worker, address) => {
  port = address.port;
  if (++listening !== count) return;
  const before = { fds: descriptors(), rss: resident() };
  for (let i = 0; i < 16; i++) ask();
  kill();
  const tick = setInterval(() => console.log(JSON.stringify({ ...figures, fds: descriptors(), rss: resident() })), 10000);
  setTimeout(() => {
    over = true;
    clearInterval(tick);
    for (const worker of Object.values(cluster.workers)) worker.kill('SIGKILL');
    setTimeout(() => {
      const after = { fds: descriptors(), rss: resident() };
      console.log(JSON.stringify({ ...figures, before, after }));
      const bad = figures.refused > 0 || after.fds > before.fds || after.rss > before.rss + 32;
      console.log(bad ? 'FAILED' : 'ok');
      process.exit(bad ? 1 : 0);
    }, 1000);
  }, seconds * 1000);
});
for (let i = 0; i < count; i++) cluster.fork();
