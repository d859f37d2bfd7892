'use strict';
// The deprecated functions still turn objects into timers.
process.removeAllListeners('warning');
const log = [];
process.emitWarning = (message, type, code) => log.push(code);
const timers = require('timers');
const item = { _onTimeout() { console.log('fired', this === item); } };
timers.enroll(item, 5);
timers.active(item);
for (const bad of ['x', -1, Infinity]) {
  try { timers.enroll({}, bad); } catch (e) { console.log(e.code, e.message); }
}
const stopped = { _onTimeout() { console.log('never'); } };
timers.enroll(stopped, 5);
timers.active(stopped);
timers.unenroll(stopped);
console.log(stopped._idleTimeout, log.join());
