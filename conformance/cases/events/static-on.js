'use strict';
// events.on: an async iterator with buffering, close events, errors and abort.
const { on, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  setImmediate(() => { e.emit('x', 1); e.emit('x', 2, 'b'); e.emit('end'); });
  for await (const args of on(e, 'x', { close: ['end'] })) console.log(args);
  console.log(e.listenerCount('x'), e.listenerCount('end'), e.listenerCount('error'));
  const it = on(e, 'x');
  e.emit('x', 'buffered');
  e.emit('error', new Error('after'));
  console.log(await it.next());
  await it.next().catch((err) => console.log(err.message));
  console.log(await it.next());
  const ac = new AbortController();
  setImmediate(() => ac.abort());
  try { for await (const _ of on(e, 'x', { signal: ac.signal })); } catch (err) { console.log(err.name, err.code); }
  const other = on(e, 'x');
  console.log(await other.return(), await other.next());
  try { on(e, 'x').throw('text'); } catch (err) { console.log(err.code, err.message); }
  let paused = 0, resumed = 0;
  const slow = Object.assign(new EventEmitter(), { pause() { paused++; }, resume() { resumed++; } });
  const bounded = on(slow, 'd', { highWaterMark: 2, lowWaterMark: 1 });
  for (let i = 0; i < 4; i++) slow.emit('d', i);
  for (let i = 0; i < 4; i++) await bounded.next();
  console.log(paused, resumed);
})();
