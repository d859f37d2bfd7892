'use strict';
// Independent chains end in an order that depends on timing: lines are shown sorted.
const lines = [];
const log = (...args) => lines.push(require('util').format(...args));
process.on('exit', () => console.log(lines.sort().join('\n')));
const EventProxy = require('eventproxy');
const ep = EventProxy.create('template', 'data', (template, data) => log('all', template, data));
ep.emit('data', { a: 1 });
setTimeout(() => ep.emit('template', 'tpl'), 1);
const after = new EventProxy();
after.after('got', 3, (list) => log('after', list));
for (let i = 0; i < 3; i++) setImmediate(() => after.emit('got', i));
const failing = new EventProxy();
failing.fail((err) => log('failed', err.message));
failing.done('x')(new Error('no'));
const tail = new EventProxy();
tail.tail('a', 'b', (a, b) => log('tail', a, b));
tail.emit('a', 1); tail.emit('b', 2); tail.emit('a', 3);
