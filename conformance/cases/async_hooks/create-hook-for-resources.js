'use strict';
// Hooks see AsyncResource instances; callbacks are validated.
const { AsyncResource, createHook } = require('async_hooks');
const log = [];
const names = new Map();
const hook = createHook({
  init(id, type) { if (type === 'MINE') { names.set(id, type); log.push('init'); } },
  before(id) { if (names.has(id)) log.push('before'); },
  after(id) { if (names.has(id)) log.push('after'); },
  destroy(id) { if (names.has(id)) log.push('destroy'); },
}).enable();
const r = new AsyncResource('MINE');
r.runInAsyncScope(() => log.push('run'));
hook.disable();
new AsyncResource('MINE').runInAsyncScope(() => {});
console.log(log.join());
for (const bad of [{ init: 1 }, { before: 'x' }, { destroy: null }]) {
  try { createHook(bad); } catch (e) { console.log(e.name, e.code, e.message); }
}
createHook({ init() {} }).enable();
try { new AsyncResource(''); } catch (e) { console.log(e.name, e.code, e.message); }
