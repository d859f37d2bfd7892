'use strict';
// 'newListener' comes before adding, 'removeListener' after removing.
const EventEmitter = require('events');
const e = new EventEmitter();
const log = [];
e.on('newListener', (n, l) => log.push(['new', n, l.name, e.listenerCount(n)]));
e.on('removeListener', (n, l) => log.push(['gone', n, l.name, e.listenerCount(n)]));
e.on('a', function A() {});
e.once('a', function B() {});
e.prependListener('a', function C() {});
e.emit('a');
e.removeAllListeners('a');
e.once('newListener', function once(name) { e.on('nested', function N() {}); });
e.on('trigger', function T() {});
e.removeAllListeners();
for (const line of log) console.log(...line);
console.log(e._eventsCount, e.eventNames());
