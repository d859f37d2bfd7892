'use strict';
const { createHistogram, monitorEventLoopDelay, performance } = require('perf_hooks');
const h = createHistogram();
console.log(h.min, h.max, h.mean, h.exceeds, h.stddev, h.count, h.percentiles, h.minBigInt);
for (let i = 1; i < 100; i++) h.record(i * 37);
h.record(123456789n);
console.log(h.min, h.max, h.mean, h.stddev, h.count, h.percentile(50), h.percentile(99), h.percentileBigInt(100));
console.log(h);
for (const value of ['a', 0, 1.5, -1]) {
  try {
    h.record(value);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const small = createHistogram({ lowest: 1, highest: 1000 });
small.record(5000);
console.log(small.exceeds, small.count);
h.reset();
console.log(JSON.stringify(h));
const timed = createHistogram();
performance.timerify(() => {}, { histogram: timed })();
console.log(timed.count, timed.min > 0);
const delay = monitorEventLoopDelay({ resolution: 5 });
console.log(delay.enable(), delay.enable());
setTimeout(() => console.log(delay.count > 1, delay.min > 0, delay.disable(), delay.disable()), 100);
