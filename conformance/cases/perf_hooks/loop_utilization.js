// eventLoopUtilization() and nodeTiming's figures of the loop: nothing before it turns, idle time once it waited.
'use strict';
const { performance } = require('perf_hooks');
console.log(performance.eventLoopUtilization(), performance.nodeTiming.loopStart);
setTimeout(() => {
  const first = performance.eventLoopUtilization();
  const { idleTime, loopStart, uvMetricsInfo } = performance.nodeTiming;
  console.log(first.idle > 20, first.active >= 0, first.utilization > 0 && first.utilization < 1);
  console.log(idleTime > 20, loopStart > 0, loopStart === performance.nodeTiming.loopStart);
  console.log(uvMetricsInfo.loopCount > 0, Object.keys(uvMetricsInfo));
  const end = Date.now() + 20;
  while (Date.now() < end);
  const second = performance.eventLoopUtilization(first);
  console.log(second.idle === 0, second.active >= 19, second.utilization === 1);
  const both = performance.eventLoopUtilization(performance.eventLoopUtilization(), first);
  console.log(both.idle === 0, both.active >= 19, both.utilization);
}, 40);
