'use strict';
// Anything but a function is refused by every method that takes a listener.
const EventEmitter = require('events');
const e = new EventEmitter();
for (const method of ['on', 'addListener', 'once', 'off', 'removeListener', 'prependListener', 'prependOnceListener']) {
  for (const bad of [undefined, null, 1, 'f', {}]) {
    try { e[method]('x', bad); console.log('no error'); } catch (err) {
      console.log(method, err.name, err.code, err.message);
    }
  }
}
try { EventEmitter.prototype.emit.call(undefined, 'x'); } catch (err) { console.log(err.name, err.message); }
