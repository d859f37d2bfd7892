'use strict';
// Soak: worker threads that end in every way; nothing may be left of them.
// Usage: ouro benches/soak/workers.js [COUNT=500] [AT_ONCE=20]
// Exit code 1 when a thread, a descriptor or memory was left.

const { Worker } = require('worker_threads');
const fs = require('fs');

const count = Number(process.argv[2] ?? 500);
const atOnce = Number(process.argv[3] ?? 20);

const programs = [
  'require("worker_threads").parentPort.postMessage(1)',
  'process.exit(3)',
  'throw new Error("thrown")',
  'for (;;);',
  'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)',
  'setInterval(() => {}, 10)',
  'require("fs").openSync(process.execPath); require("net").createServer().listen(0)',
  'require("child_process").spawn("sleep", ["0.01"]); setTimeout(() => process.exit(), 20)',
  'new (require("worker_threads").Worker)("for (;;);", { eval: true })',
];

function figures() {
  return {
    fds: fs.readdirSync('/proc/self/fd').length,
    threads: fs.readdirSync('/proc/self/task').length,
    rss: Number((process.memoryUsage.rss() / 1048576).toFixed(1)),
  };
}

function one(i) {
  return new Promise((resolve) => {
    const worker = new Worker(programs[i % programs.length], { eval: true });
    worker.on('error', () => {});
    worker.on('exit', resolve);
    worker.on('online', () => setTimeout(() => worker.terminate(), 30));
  });
}

// Memory moves with what the threads of a round happen to need at once; a leak moves it for good.
(async () => {
  await Promise.all(Array.from({ length: atOnce }, (_, k) => one(k)));
  const before = figures();
  console.log('before', JSON.stringify(before));
  const most = [0, 0];
  for (let i = 0; i < count; i += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, (_, k) => one(i + k)));
    const now = figures();
    const half = i * 2 < count ? 0 : 1;
    most[half] = Math.max(most[half], now.rss);
    if ((i / atOnce) % 10 === 9) console.log(i + atOnce, JSON.stringify(now));
  }
  const after = figures();
  console.log('after', JSON.stringify(after), 'most in either half', most.join(', '));
  const bad = after.fds > before.fds || after.threads > before.threads || most[1] > most[0] + 32;
  console.log(bad ? 'FAILED' : 'ok');
  process.exitCode = bad ? 1 : 0;
})();
