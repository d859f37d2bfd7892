// noDeprecation silences, throwDeprecation turns a deprecation into an uncaught error.
'use strict';
process.removeAllListeners('warning');
process.on('warning', (w) => console.log('warning', w.message));
process.noDeprecation = true;
process.emitWarning('silent', 'DeprecationWarning');
process.emitWarning('heard');
process.noDeprecation = false;
process.throwDeprecation = true;
process.on('uncaughtException', (e) => console.log('uncaught', e.name, e.code, e.message));
process.emitWarning('thrown', 'DeprecationWarning', 'DEP_X');
