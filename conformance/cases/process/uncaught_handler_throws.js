// A handler that throws ends the process with code 7, without 'exit'.
process.on('exit', () => console.log('never'));
process.on('uncaughtException', () => { console.log('handler'); throw new Error('inner'); });
throw new Error('outer');
