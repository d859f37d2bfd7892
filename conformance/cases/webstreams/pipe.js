// pipeTo(): ends, errors and aborts reach the other side, as asked.
const log = (...args) => console.log(...args);
const source = (events) => new ReadableStream({
  start(c) { this.c = c; events.controller = c; },
  cancel(reason) { log('  source cancelled:', reason?.message ?? reason); },
});
const sink = (events) => new WritableStream({
  write(chunk) { log('  write', chunk); if (chunk === 'bad') throw new Error('sink failed'); },
  close() { log('  sink closed'); },
  abort(reason) { log('  sink aborted:', reason?.message ?? reason); },
}, { highWaterMark: 2 });
async function run(name, options, act) {
  log(name);
  const events = {};
  const done = source(events).pipeTo(sink(events), options).then(() => 'done', (e) => `${e.name}: ${e.message}`);
  act(events.controller);
  log('  ->', await done);
}
(async () => {
  await run('close', {}, (c) => { c.enqueue(1); c.enqueue(2); c.close(); });
  await run('preventClose', { preventClose: true }, (c) => { c.enqueue(1); c.close(); });
  await run('source error', {}, (c) => { c.enqueue(1); c.error(new Error('source failed')); });
  await run('preventAbort', { preventAbort: true }, (c) => c.error(new Error('source failed')));
  await run('sink error', {}, (c) => { c.enqueue('bad'); c.enqueue('never'); });
  await run('preventCancel', { preventCancel: true }, (c) => c.enqueue('bad'));
  const aborter = new AbortController();
  await run('signal', { signal: aborter.signal }, (c) => { c.enqueue(1); setTimeout(() => aborter.abort(new Error('stop')), 5); });
  await run('aborted already', { signal: AbortSignal.abort('now') }, (c) => c.enqueue(1));
  const rs = ReadableStream.from(['a', 'b', 'c']);
  for await (const chunk of rs.values({ preventCancel: true })) { log(chunk); break; }
  log(rs.locked, (await rs.getReader().read()).value);
})();
