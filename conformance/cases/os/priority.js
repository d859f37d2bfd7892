// os.getPriority(), os.setPriority(): checks, and system errors with their info.
'use strict';
const os = require('os');
function attempt(f) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message, e.info);
  }
}
for (const pid of [null, true, 'a', {}, NaN, Infinity, 3.14, 2 ** 32]) {
  attempt(() => os.getPriority(pid));
  attempt(() => os.setPriority(pid, 0));
}
for (const priority of [null, 'a', NaN, 3.14, -21, 20]) attempt(() => os.setPriority(0, priority));
attempt(() => os.getPriority(-1));
attempt(() => os.setPriority(-1, 0));
const now = os.getPriority();
os.setPriority(now);
os.setPriority(process.pid, now);
console.log(os.getPriority(process.pid) === now);
