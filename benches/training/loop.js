// Training for `cargo xtask pgo`: the event loop's queues, promises, events, streams.
'use strict';
const { EventEmitter } = require('events');
const { Readable, Transform, pipeline } = require('stream');

const later = (value) => new Promise((resolve) => setImmediate(resolve, value));
async function chain(n) { let sum = 0; for (let i = 0; i < n; i++) sum += await i; return sum; }
async function main() {
  let total = await chain(20000);
  for (let i = 0; i < 2000; i++) total += await later(1);
  total += (await Promise.all(Array.from({ length: 500 }, (_, i) => later(i)))).length;
  let promise = Promise.resolve(0);
  for (let i = 0; i < 10000; i++) promise = promise.then((n) => n + 1);
  total += await promise;
  await new Promise((done) => { let left = 20000; const tick = () => (--left ? process.nextTick(tick) : done()); tick(); });
  await new Promise((done) => { let left = 3000; for (let i = 0; i < 3000; i++) setTimeout(() => { if (--left === 0) done(); }, i % 5); });
  const emitter = new EventEmitter();
  emitter.on('data', (a, b) => { total += a + b; });
  emitter.once('data', () => { total++; });
  for (let i = 0; i < 50000; i++) emitter.emit('data', i, 1);
  const source = Readable.from((function* () { for (let i = 0; i < 4000; i++) yield `line ${i}\n`; })());
  const upper = new Transform({ transform(chunk, _, done) { done(null, String(chunk).toUpperCase()); } });
  await new Promise((done, failed) => pipeline(source, upper, async function (stream) {
    for await (const chunk of stream) total += chunk.length;
  }, (error) => (error ? failed(error) : done())));
  console.log(total > 0);
}
main();
