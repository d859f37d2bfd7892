'use strict';
// enterWith lasts for the callback, disable hides, two storages do not mix.
const { AsyncLocalStorage } = require('async_hooks');
const a = new AsyncLocalStorage(), b = new AsyncLocalStorage();
setImmediate(() => {
  a.enterWith(1);
  b.run(2, () => {
    a.enterWith(3);
    console.log(a.getStore(), b.getStore());
  });
  console.log(a.getStore(), b.getStore());
  setImmediate(() => console.log('inherited', a.getStore()));
  a.disable();
  console.log(a.getStore(), a.enabled);
});
setImmediate(() => console.log('sibling', a.getStore(), b.getStore()));
const snap = b.run('snap', () => AsyncLocalStorage.snapshot());
const bound = b.run('bound', () => AsyncLocalStorage.bind(() => b.getStore()));
console.log(snap(() => b.getStore()), bound(), b.getStore());
try { AsyncLocalStorage.bind(1); } catch (e) { console.log(e.code, e.message); }
