'use strict';
// EventEmitterAsyncResource runs listeners in the scope it was made in.
const { EventEmitterAsyncResource } = require('events');
const { AsyncLocalStorage, executionAsyncId } = require('async_hooks');
const als = new AsyncLocalStorage();
const e = als.run('made here', () => new EventEmitterAsyncResource({ name: 'Q' }));
e.on('x', () => console.log(als.getStore(), executionAsyncId() === e.asyncId));
als.run('emitted there', () => e.emit('x'));
console.log(e.asyncResource.eventEmitter === e, typeof e.triggerAsyncId);
try { new EventEmitterAsyncResource({ name: 1 }); } catch (err) { console.log(err.code, err.message); }
try { EventEmitterAsyncResource.prototype.emit.call({}, 'x'); } catch (err) { console.log(err.code, err.message); }
