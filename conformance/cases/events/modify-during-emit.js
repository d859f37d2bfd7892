'use strict';
// An emit runs the listeners it found when it began.
const EventEmitter = require('events');
const e = new EventEmitter();
const log = [];
function third() { log.push(3); }
e.on('x', () => { log.push(1); e.removeListener('x', second); e.on('x', third); });
function second() { log.push(2); }
e.on('x', second);
e.emit('x');
console.log(log.join());
e.emit('x');
console.log(log.join());
e.removeAllListeners();
console.log(e.listenerCount('x'), e.eventNames());
