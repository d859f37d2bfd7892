'use strict';
// AsyncLocalStorage follows timers, ticks, promises, microtasks and await.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const show = (name) => console.log(name, als.getStore());
als.run('A', () => {
  process.nextTick(show, 'tick');
  queueMicrotask(() => show('microtask'));
  Promise.resolve('promise').then(show);
  setTimeout(show, 30, 'timeout');
  setImmediate(show, 'immediate');
  (async () => { await 1; show('await'); await new Promise((r) => setTimeout(r, 60)); show('await timer'); })();
  als.exit(() => { show('exit'); setImmediate(show, 'immediate in exit'); });
  als.run('B', () => show('nested'));
  show('back');
});
show('outside');
console.log(als.run(1, (...args) => args.concat(als.getStore()), 2, 3));
try { als.run(4, () => { throw new Error('through'); }); } catch (e) { console.log(e.message, als.getStore()); }
