// Errors of system calls: order and sign of their properties.
const fs = require('fs');
const tell = (f) => { try { f(); } catch (e) { console.log(e.name, e.message, Object.keys(e).join(), e.errno, e.code, e.syscall, e.path, e.dest, e.stack.split('\n')[0]); } };
tell(() => fs.readFileSync('/no/such/file'));
tell(() => fs.renameSync('/no/such/a', '/no/such/b'));
tell(() => fs.readdirSync('/no/such/dir'));
tell(() => fs.statSync('/no/such'));
tell(() => fs.mkdirSync('/proc'));
tell(() => fs.rmSync('/no/such'));
tell(() => process.kill(2 ** 30, 0));
