// uncaughtException keeps the process alive; whatever threw.
process.on('uncaughtException', (e, origin) => console.log('caught', e.message, origin));
process.nextTick(() => { console.log('tick 1'); throw new Error('in tick'); });
setTimeout(() => { throw new Error('in timer'); }, 1);
setTimeout(() => console.log('timer 2'), 1);
setImmediate(() => { throw new Error('in immediate'); });
process.on('exit', (c) => console.log('exit', c));
