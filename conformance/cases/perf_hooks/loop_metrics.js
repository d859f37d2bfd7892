// nodeTiming's figures of the loop: how often it turned and how long it waited.
'use strict';
const { performance } = require('perf_hooks');
console.log(performance.nodeTiming.idleTime, performance.nodeTiming.uvMetricsInfo.loopCount);
setTimeout(() => {
  const { idleTime, uvMetricsInfo } = performance.nodeTiming;
  console.log(idleTime > 20, uvMetricsInfo.loopCount > 0, Object.keys(uvMetricsInfo));
}, 40);
