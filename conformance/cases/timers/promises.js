'use strict';
// timers/promises: values, abort, validation, async iteration, scheduler.
const timers = require('timers/promises');
const report = (p) => p.then((v) => console.log('ok', v), (e) => console.log(e.name, e.code, e.message, e.cause?.name));
(async () => {
  await report(timers.setTimeout(1, 'v'));
  await report(timers.setImmediate('w'));
  await report(timers.setTimeout('1'));
  await report(timers.setTimeout(1, 0, 1));
  await report(timers.setTimeout(1, 0, { ref: 1 }));
  await report(timers.setTimeout(1, 0, { signal: 1 }));
  await report(timers.setTimeout(1e6, 0, { signal: AbortSignal.abort() }));
  const ac = new AbortController();
  const p = timers.setTimeout(1e6, 0, { signal: ac.signal });
  ac.abort();
  await report(p);
  let n = 0;
  for await (const v of timers.setInterval(1, 'tick')) if (++n === 3) { console.log(v, n); break; }
  const ac2 = new AbortController();
  try { for await (const _ of timers.setInterval(1, 0, { signal: ac2.signal })) ac2.abort(); } catch (e) { console.log(e.name); }
  await report(timers.scheduler.wait(1));
  await report(timers.scheduler.yield());
  try { timers.scheduler.wait.call({}); } catch (e) { console.log(e.code, e.message); }
  try { new timers.scheduler.constructor(); } catch (e) { console.log(e.code, e.message); }
  console.log(require('util').promisify(setTimeout) === timers.setTimeout,
              require('util').promisify(setImmediate) === timers.setImmediate, require('timers').promises === timers);
})();
