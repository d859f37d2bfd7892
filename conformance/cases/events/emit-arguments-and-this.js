'use strict';
// Listeners get every argument, `this` is the emitter, emit tells if anybody listened.
const EventEmitter = require('events');
const e = new EventEmitter();
e.on('x', function(...args) { console.log(this === e, args); });
console.log(e.emit('x'), e.emit('x', 1), e.emit('x', 1, 2, 3, 4, 5), e.emit('nobody'));
const order = [];
e.on('o', () => order.push(1));
e.on('o', () => order.push(2));
e.prependListener('o', () => order.push(0));
e.emit('o');
console.log(order);
e.on(5, () => console.log('five'));
e.emit('5');
