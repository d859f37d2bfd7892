// Nobody handles a rejection: exit code 1, monitor sees the origin.
process.on('exit', (code) => console.log('exit', code));
process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', e.name, e.code, e.message, origin));
Promise.reject({ a: 1 });
