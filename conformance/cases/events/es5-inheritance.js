'use strict';
// Constructors of the ES5 kind, with and without calling the parent.
const EventEmitter = require('events');
const util = require('util');
function A() { EventEmitter.call(this); this.own = 1; }
util.inherits(A, EventEmitter);
const a = new A();
a.on('x', (v) => console.log('a', v));
a.emit('x', 1);
function B() {}
B.prototype = Object.create(EventEmitter.prototype);
const b1 = new B(), b2 = new B();
b1.on('x', () => console.log('b1'));
console.log(b1.emit('x'), b2.emit('x'), b2.listenerCount('x'));
console.log(EventEmitter.call({}) === undefined);
const mixed = Object.assign({}, EventEmitter.prototype);
mixed.on('y', () => console.log('mixed'));
mixed.emit('y');
class C extends EventEmitter { constructor() { super(); this.c = true; } }
console.log(new C() instanceof EventEmitter, C.name, new C().c);
