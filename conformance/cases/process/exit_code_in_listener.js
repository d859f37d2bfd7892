// An uncaught error makes the code 1, and a listener of 'exit' may still change it.
'use strict';
process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  process.exitCode = 0;
});
process.on('beforeExit', () => {
  throw new Error('told on stderr');
});
