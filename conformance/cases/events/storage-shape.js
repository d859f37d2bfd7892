'use strict';
// `_events` holds a function for one listener, an array for several.
const EventEmitter = require('events');
const e = new EventEmitter();
const a = () => {}, b = () => {};
const show = () => console.log(e._eventsCount, typeof e._events.x, Array.isArray(e._events.x),
                               Object.getPrototypeOf(e._events));
show();
e.on('x', a);
show();
e.on('x', b);
show();
e.off('x', a);
show();
console.log(e._events.x === b);
e.off('x', b);
show();
console.log(e);
console.log(Reflect.ownKeys(e));
