'use strict';
// Uncaught errors and rejections are handled in the context they came from.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('uncaughtException', (e) => console.log(e.message, als.getStore()));
als.run('timer', () => setTimeout(() => { throw new Error('from a timer'); }, 1));
als.run('tick', () => process.nextTick(() => { throw new Error('from a tick'); }));
als.run('immediate', () => setTimeout(() => setImmediate(() => { throw new Error('from an immediate'); }), 20));
setTimeout(() => console.log('untouched', als.getStore()), 40);
