'use strict';
// 'error' with nobody listening throws the Error itself, or wraps what is none.
const EventEmitter = require('events');
const e = new EventEmitter();
const attempt = (...args) => {
  try { console.log(e.emit('error', ...args)); } catch (err) {
    console.log(err.name, err.code, err.message, 'context' in err, err.context);
  }
};
const own = new Error('own');
try { e.emit('error', own); } catch (err) { console.log(err === own); }
attempt();
attempt(null);
attempt('text');
attempt({ a: 1 });
attempt(42);
e.on(EventEmitter.errorMonitor, (err) => console.log('monitor', err));
attempt('seen');
e.on('error', (err) => console.log('handled', err));
attempt('fine');
