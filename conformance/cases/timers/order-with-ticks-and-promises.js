'use strict';
// Ticks and microtasks run between any two callbacks.
const log = (x) => console.log(x);
setTimeout(() => { log('timeout 1'); process.nextTick(log, 'tick of 1'); Promise.resolve('micro of 1').then(log); }, 1);
setTimeout(() => log('timeout 2'), 1);
setImmediate(() => { log('immediate 1'); process.nextTick(log, 'tick of i1'); queueMicrotask(() => log('micro of i1')); });
setImmediate(() => { log('immediate 2'); });
process.nextTick(log, 'tick');
Promise.resolve('micro').then(log);
queueMicrotask(() => log('micro 2'));
const end = Date.now() + 5;
while (Date.now() < end);
log('script end');
