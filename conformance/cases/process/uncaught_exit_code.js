// An error nobody caught: events in order, exit code 1.
process.on('exit', (code) => console.log('exit', code, process.exitCode));
process.on('uncaughtExceptionMonitor', (e, origin) => console.log('monitor', e.message, origin));
setTimeout(() => console.log('never'), 5000);
setImmediate(() => { throw new Error('last'); });
