'use strict';
// Soak: children one after the other, then many at once; nothing may be left of them.
// Usage: ouro benches/soak/forks.js [SEQUENTIAL=1000] [AT_ONCE=50]
// Prints figures as it goes; exit code 1 when a descriptor, a zombie or memory was left.

const { fork } = require('child_process');
const fs = require('fs');

if (process.argv[2] === 'child') {
  process.on('message', (message) => process.send(message, () => process.disconnect()));
  return;
}

const sequential = Number(process.argv[2] ?? 1000);
const atOnce = Number(process.argv[3] ?? 50);

const descriptors = () => fs.readdirSync('/proc/self/fd').length;
const resident = () => process.memoryUsage.rss() / 1048576;

// Children that have ended and were not reaped.
function zombies() {
  let count = 0;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    let stat;
    try {
      stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
    } catch {
      continue; // Ended meanwhile.
    }
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' && Number(parent) === process.pid) count++;
  }
  return count;
}

function one() {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['child']);
    let answered = false;
    child.once('message', (message) => { answered = message === 'ping'; });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 && answered) resolve();
      else reject(new Error(`child ended with ${code}, answered: ${answered}`));
    });
    child.send('ping');
  });
}

function report(what) {
  const figures = { fds: descriptors(), zombies: zombies(), rss: Number(resident().toFixed(1)) };
  console.log(what, JSON.stringify(figures));
  return figures;
}

(async () => {
  for (let i = 0; i < 20; i++) await one();
  const before = report('after 20');
  const started = process.hrtime.bigint();
  for (let i = 1; i <= sequential; i++) {
    await one();
    if (i % 250 === 0) report(`${i} in sequence`);
  }
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  console.log(`${(ms / sequential).toFixed(2)} ms each`);
  await Promise.all(Array.from({ length: atOnce }, one));
  const after = report(`${atOnce} at once`);
  const bad = after.fds > before.fds || after.zombies > 0 || after.rss > before.rss + 16;
  console.log(bad ? 'FAILED' : 'ok');
  process.exitCode = bad ? 1 : 0;
})();
