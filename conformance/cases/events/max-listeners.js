'use strict';
// The leak warning: text, fields, once per list; and the limits' validation.
const EventEmitter = require('events');
const log = [];
process.emitWarning = (w) => log.push(w);
const e = new EventEmitter();
for (let i = 0; i < 13; i++) e.on('x', () => {});
for (let i = 0; i < 11; i++) e.on(Symbol.for('s'), () => {});
class Named extends EventEmitter {}
const n = new Named().setMaxListeners(1);
n.on('y', () => {}).on('y', () => {});
new EventEmitter().setMaxListeners(0).on('z', () => {}).on('z', () => {});
for (const w of log) console.log(w.name, '|', w.message, '|', w.count, String(w.type), w.emitter.constructor.name);
for (const v of [-1, '1', NaN, null, undefined]) {
  try { e.setMaxListeners(v); } catch (err) { console.log(err.code, err.message); }
  try { EventEmitter.defaultMaxListeners = v; } catch (err) { console.log(err.code, err.message); }
}
console.log(e.getMaxListeners(), EventEmitter.defaultMaxListeners);
EventEmitter.defaultMaxListeners = 3;
console.log(e.getMaxListeners(), EventEmitter.getMaxListeners(n));
EventEmitter.setMaxListeners(7, e, new EventTarget());
console.log(e.getMaxListeners());
