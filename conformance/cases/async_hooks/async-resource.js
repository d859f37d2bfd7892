'use strict';
// AsyncResource: ids, scopes, bind, validation.
const { AsyncResource, AsyncLocalStorage, executionAsyncId, triggerAsyncId, executionAsyncResource } = require('async_hooks');
console.log(executionAsyncId(), triggerAsyncId());
const r = new AsyncResource('R');
console.log(r.asyncId() > 1, r.triggerAsyncId());
console.log(r.runInAsyncScope(function(a, b) {
  return [this.x, a, b, executionAsyncId() === r.asyncId(), triggerAsyncId(), executionAsyncResource() === r];
}, { x: 1 }, 2, 3));
console.log(executionAsyncId(), r.emitDestroy() === r);
const bound = r.bind(function(a, b, c) { return [this, a]; }, 'self');
console.log(bound.length, bound.name, bound(5));
const als = new AsyncLocalStorage();
const inside = als.run('kept', () => AsyncResource.bind(() => als.getStore()));
console.log(inside(), als.getStore());
for (const f of [() => new AsyncResource(), () => new AsyncResource('x', { triggerAsyncId: -2 }),
                 () => new AsyncResource('x', 1.5), () => r.bind(1), () => AsyncResource.bind('x')]) {
  try { f(); } catch (e) { console.log(e.name, e.code, e.message); }
}
try { r.runInAsyncScope(() => { throw new Error('out'); }); } catch (e) { console.log(e.message, executionAsyncId()); }
