// process.chdir(), process.cwd(), process.umask(): effects and errors.
'use strict';
process.chdir('/');
console.log(process.cwd());
function attempt(f) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.errno, e.syscall, e.path, e.dest, e.message);
  }
}
attempt(() => process.chdir('no/such/folder'));
attempt(() => process.chdir());
attempt(() => process.chdir(5));
const old = process.umask(0o27);
console.log(process.umask().toString(8), process.umask('077').toString(8), process.umask().toString(8));
process.umask(old);
for (const mask of ['abc', '18', {}, 1.5, -1, 2 ** 32, true]) attempt(() => process.umask(mask));
