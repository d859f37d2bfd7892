'use strict';

// Timers, promises, the pool, children and loopback sockets in one program, all at
// once: what a deterministic run has to put into one order.

const fs = require('fs');
const net = require('net');
const os = require('os');
const crypto = require('crypto');
const http = require('http');
const dgram = require('dgram');
const { fork, spawn, execFile } = require('child_process');
const path = require('path');
if (process.argv[2] === 'child') {
  let n = 0;
  process.on('message', (m) => {
    n++;
    setTimeout(() => { process.send({ got: m, pid: process.pid, r: Math.random() }); if (m === 3) process.disconnect(); }, 5);
    console.log('child got', m);
  });
} else {
  const log = (...a) => console.log(Date.now() % 1e6, ...a);
  log('start', process.pid, process.ppid, os.hostname(), os.cpus().length, process.env.TZ, new Date().toString());
  log(Object.keys(process.env).filter((name) => name.startsWith('OURO')));
  log(Math.random(), crypto.randomUUID(), crypto.randomInt(1000));
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'x-'));
  for (const ms of [1, 2, 5, 10, 10, 30]) setTimeout(() => log('timer', ms), ms);
  setImmediate(() => log('immediate'));
  process.nextTick(() => log('tick'));
  Promise.resolve().then(() => log('promise'));
  for (let i = 0; i < 6; i++) fs.writeFile(path.join(dir, 'f' + i), 'x'.repeat(1000 * i), () => log('written', i));
  for (let i = 0; i < 6; i++) fs.readFile(__filename, () => log('read', i));
  crypto.pbkdf2('a', 'b', 1000, 16, 'sha1', (e, k) => log('kdf', k.toString('hex')));
  crypto.randomBytes(4, (e, b) => log('random', b));
  const child = fork(__filename, ['child'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  child.stdout.on('data', (d) => log('stdout', `${d}`));
  child.on('message', (m) => log('message', m));
  child.on('exit', (c, s) => log('exit', c, s));
  child.on('close', (c, s) => log('close', c, s));
  log('pid', child.pid);
  for (const x of [1, 2, 3]) child.send(x);
  execFile('/bin/echo', ['hello'], (e, out) => log('echo', out));
  spawn(process.execPath, ['-p', 'process.ppid']).stdout.on('data', (d) => log('ppid', `${d}`));
  const server = net.createServer((s) => { log('connection'); s.on('data', (d) => { log('server data', d.length); s.write('re:' + d.length); }); s.on('end', () => { log('server end'); s.end(); }); });
  server.listen(0, '127.0.0.1', () => {
    log('listening');
    let open = 3;
    for (let i = 0; i < 3; i++) {
      const c = net.connect(server.address().port, '127.0.0.1', () => { log('connected', i); c.write('a'.repeat(10 + i)); });
      c.on('data', (d) => { log('client data', i, `${d}`); c.end(); });
      c.on('close', () => { log('client close', i); if (--open === 0) server.close(() => log('server closed')); });
    }
  });
  const web = http.createServer((q, r) => { log('request', q.url); setTimeout(() => r.end('ok ' + q.url), 7); }).listen(0, () => {
    let open = 2;
    for (const p of ['/a', '/b']) http.get({ port: web.address().port, path: p, agent: false }, (r) => { r.setEncoding('utf8'); r.on('data', (d) => log('body', d, r.headers.date)); r.on('end', () => { if (--open === 0) web.close(); }); });
  });
  process.on('SIGUSR1', () => log('signal'));
  process.kill(process.pid, 'SIGUSR1');
  const u = dgram.createSocket('udp4'); u.on('message', (m) => { log('udp', `${m}`); u.close(); });
  u.bind(0, '127.0.0.1', () => u.send('x', u.address().port, '127.0.0.1'));
  const end = Date.now() + 3; while (Date.now() < end);
  process.on('exit', () => { fs.rmSync(dir, { recursive: true }); log('bye', process.uptime(), performance.now()); });
}
