// cpuUsage, threadCpuUsage, memoryUsage, resourceUsage: shapes, differences, refusals.
'use strict';
const first = process.cpuUsage();
for (let i = 0; i < 1e4; i++) Math.sqrt(i);
const diff = process.cpuUsage(first);
console.log(Object.keys(first), first.user >= 0, diff.user >= 0 && diff.user < 60e6, diff.system >= 0);
for (const bad of [1, 'x', [], {}, { user: 1 }, { user: -1, system: 2 }, { user: 1, system: Infinity }, { user: 'a' }]) {
  try {
    process.cpuUsage(bad);
    console.log('accepted');
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
console.log(Object.keys(process.threadCpuUsage()));
const memory = process.memoryUsage();
console.log(Object.keys(memory), Object.values(memory).every(Number.isSafeInteger), memory.rss > 1e6);
console.log(memory.heapTotal >= memory.heapUsed, process.memoryUsage.rss() > 1e6);
const usage = process.resourceUsage();
console.log(Object.keys(usage), Object.values(usage).every((value) => value >= 0), usage.maxRSS > 1000);
console.log(typeof process.constrainedMemory(), process.availableMemory() > 0);
