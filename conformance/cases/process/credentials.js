// User and group ids: what is refused before the system is asked.
'use strict';
function attempt(f) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
const nobody = 'fhqwhgadshgnsdhjsdbkhsdabkfabkveyb';
for (const call of ['setuid', 'seteuid', 'setgid', 'setegid']) {
  for (const id of [undefined, null, {}, -1, 2 ** 32, 1.5, nobody]) attempt(() => process[call](id));
  console.log(process[call].length);
}
for (const groups of [undefined, 'x', [-1], [undefined], [{}], [nobody]]) attempt(() => process.setgroups(groups));
attempt(() => process.initgroups());
attempt(() => process.initgroups('root'));
attempt(() => process.initgroups('root', nobody));
for (const call of ['getuid', 'geteuid', 'getgid', 'getegid']) console.log(Number.isInteger(process[call]()));
console.log(process.getgroups().includes(process.getegid()));
// The highest number is nobody: it cannot be asked for.
for (const call of ['setuid', 'seteuid', 'setgid', 'setegid']) attempt(() => process[call](2 ** 32 - 1));
