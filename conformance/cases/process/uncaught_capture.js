// setUncaughtExceptionCaptureCallback takes precedence and is exclusive.
console.log(process.hasUncaughtExceptionCaptureCallback());
process.on('uncaughtException', () => console.log('never'));
process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message));
console.log(process.hasUncaughtExceptionCaptureCallback());
for (const bad of [() => {}, 5, undefined]) { try { process.setUncaughtExceptionCaptureCallback(bad); } catch (e) { console.log(e.code, e.message); } }
setTimeout(() => { throw new Error('a'); }, 1);
setTimeout(() => { process.setUncaughtExceptionCaptureCallback(null); console.log(process.hasUncaughtExceptionCaptureCallback()); }, 5);
