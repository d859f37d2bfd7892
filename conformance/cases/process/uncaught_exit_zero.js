// A listener of 'exit' decides the code even after an uncaught error.
process.on('exit', (code) => { console.log(code, process.exitCode); process.exitCode = 0; });
setTimeout(() => { throw new Error('x'); }, 1);
