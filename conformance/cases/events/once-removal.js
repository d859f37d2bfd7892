'use strict';
// once() listeners leave before they run; their wrapper shows the original.
const EventEmitter = require('events');
const e = new EventEmitter();
function hi() { console.log('hi', e.listenerCount('x')); e.emit('x'); }
e.once('x', hi);
console.log(e.listeners('x')[0] === hi, e.rawListeners('x')[0] === hi, e.rawListeners('x')[0].listener === hi);
console.log(e.rawListeners('x'));
e.emit('x');
e.once('x', hi);
e.off('x', hi);
console.log(e.emit('x'));
e.once('y', (...a) => console.log(a));
const raw = e.rawListeners('y')[0];
raw(1, 2);
console.log(e.listenerCount('y'));
raw(3);
e.prependOnceListener('z', () => console.log('first'));
e.on('z', () => console.log('second'));
e.emit('z');
e.emit('z');
