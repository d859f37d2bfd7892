// getActiveResourcesInfo(): ref'd timers and immediates, nothing unref'd.
'use strict';
console.log(process.getActiveResourcesInfo().filter((kind) => /Timeout|Immediate/.test(kind)));
const timer = setTimeout(() => {}, 5);
const interval = setInterval(() => {}, 5);
setTimeout(() => {}, 5).unref();
const immediate = setImmediate(() => {});
const count = () => {
  const all = process.getActiveResourcesInfo();
  return ['Timeout', 'Immediate'].map((kind) => all.filter((found) => found === kind).length);
};
console.log(count());
interval.unref();
console.log(count());
clearTimeout(timer);
clearImmediate(immediate);
console.log(count());
interval.ref();
console.log(count());
clearInterval(interval);
console.log(count());
setTimeout(() => console.log('inside', count()), 1);
