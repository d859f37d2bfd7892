'use strict';
// listenerCount with and without a listener, eventNames with symbols, copies of lists.
const EventEmitter = require('events');
const e = new EventEmitter();
const f = () => {};
e.on('a', f);
e.once('a', f);
e.on(Symbol('s'), f);
e.on('b', () => {});
console.log(e.listenerCount('a'), e.listenerCount('a', f), e.listenerCount('a', () => {}), e.listenerCount('none'));
console.log(EventEmitter.listenerCount(e, 'a'), e.eventNames());
const copy = e.listeners('a');
copy.push(1);
console.log(e.listeners('a').length, EventEmitter.getEventListeners(e, 'a').length);
console.log(e.listeners('none'), e.rawListeners('none'), e.listeners('toString'));
for (const k of Object.keys(EventEmitter.prototype)) {
  const v = EventEmitter.prototype[k];
  console.log(k, typeof v, v && v.name, v && v.length);
}
console.log(Object.keys(EventEmitter).join());
