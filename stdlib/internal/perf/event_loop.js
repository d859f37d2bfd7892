'use strict';
// Event-loop utilisation: how much of its life the loop spent waiting. Loaded on
// first use; the figures come from the loop itself.

const { loopMetrics } = internalBinding('process');
const { now } = internalBinding('performance');

// When the loop first turned, on our clock; -1 before. Kept, so that it never varies.
let loopStarted = -1;
function loopStart() {
  if (loopStarted === -1) {
    const metrics = loopMetrics();
    if (metrics[4] !== 0) loopStarted = now() - (metrics[5] - metrics[4]) / 1e6;
  }
  return loopStarted;
}

// eventLoopUtilization([util1[, util2]]): since the start, since util1, or between the two.
function eventLoopUtilization(util1, util2) {
  const start = loopStart();
  if (start <= 0) return { idle: 0, active: 0, utilization: 0 };
  let idle;
  let active;
  if (util2) {
    idle = util1.idle - util2.idle;
    active = util1.active - util2.active;
  } else {
    idle = loopMetrics()[3] / 1e6;
    active = now() - start - idle;
    if (util1) {
      idle -= util1.idle;
      active -= util1.active;
    }
  }
  return { idle, active, utilization: active / (idle + active) };
}

module.exports = { eventLoopUtilization, loopStart };
