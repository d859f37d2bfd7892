// process.hrtime(): pairs, differences, bigint, and what is refused.
'use strict';
const start = process.hrtime();
console.log(start.length, start.every(Number.isInteger));
const [s, ns] = process.hrtime(start);
console.log(s, ns >= 0 && ns < 1e9);
console.log(process.hrtime([start[0] - 5, start[1]])[0] >= 5);
const a = process.hrtime.bigint();
const b = process.hrtime.bigint();
console.log(typeof a, b >= a, b - a < 10n ** 9n);
for (const bad of [1, 'x', null, {}, [], [1], [1, 2, 3]]) {
  try {
    process.hrtime(bad);
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
console.log(process.uptime() > 0, process.hrtime.name, process.hrtime.bigint.name);
