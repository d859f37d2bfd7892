// What becomes due while the callbacks of a timers phase run waits for the next one, after the immediates they queued.
'use strict';
function busy(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
setTimeout(() => {
  const log = [];
  setTimeout(() => {
    log.push('first');
    setImmediate(() => log.push('immediate'));
    busy(80);
  }, 20);
  setTimeout(() => log.push('due meanwhile'), 60);
  setTimeout(() => console.log(log.join(', ')), 200);
}, 10);
