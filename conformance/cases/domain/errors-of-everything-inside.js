'use strict';
// Errors thrown in timers, ticks, promises and emitters of a domain reach its handler.
const domain = require('domain');
const EventEmitter = require('events');
const d = domain.create();
d.on('error', (e) => console.log('caught', e.message, e.domainThrown, e.domain === d, process.domain));
console.log(process.domain, domain.active);
d.run(() => {
  console.log(process.domain === d, domain.active === d, domain._stack.length);
  process.nextTick(() => { throw new Error('tick'); });
  setTimeout(() => { console.log('timer in domain', process.domain === d); throw new Error('timer'); }, 1);
  setTimeout(() => { setImmediate(() => { throw new Error('nested'); }); }, 20);
  const e = new EventEmitter();
  console.log(e.domain === d);
  setTimeout(() => e.emit('error', new Error('emitted')), 40);
});
console.log(process.domain, domain._stack.length);
const bound = d.bind((a, b) => { console.log('bound', a, b, process.domain === d); return a + b; });
console.log(bound(1, 2));
const intercepted = d.intercept((v) => console.log('intercepted', v));
intercepted(null, 'value');
intercepted(new Error('first argument'));
const outside = new EventEmitter();
d.add(outside);
console.log(d.members.length, outside.domain === d);
outside.emit('error', new Error('added'));
d.remove(outside);
console.log(d.members.length, outside.domain);
