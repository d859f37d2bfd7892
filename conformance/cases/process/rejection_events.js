// unhandledRejection and rejectionHandled.
process.on('unhandledRejection', (reason, promise) => console.log('unhandled', reason, promise instanceof Promise));
process.on('rejectionHandled', (promise) => console.log('handled later', promise instanceof Promise));
const p = Promise.reject(1);
Promise.reject(2).catch(() => console.log('caught at once'));
const q = Promise.reject(3);
process.nextTick(() => q.catch(() => console.log('caught in a tick')));
setTimeout(() => p.catch(() => console.log('caught late')), 2);
async function f() { throw 4; }
f();
process.on('exit', (c) => console.log('exit', c));
