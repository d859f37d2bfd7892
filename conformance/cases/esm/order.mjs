// The body of a module runs in a microtask: promises come before ticks.
console.log('body');
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promise 1')).then(() => console.log('promise 2'));
queueMicrotask(() => console.log('microtask'));
setTimeout(() => console.log('timeout'), 1);
await null;
console.log('awaited');
await import('./tree/named.mjs');
console.log('imported');
