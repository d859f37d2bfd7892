'use strict';
// events.once: values, 'error', abort, event targets, validation.
const { once, EventEmitter } = require('events');
(async () => {
  const e = new EventEmitter();
  setImmediate(() => e.emit('x', 1, 2));
  console.log(await once(e, 'x'));
  setImmediate(() => e.emit('error', new Error('bad')));
  await once(e, 'x').catch((err) => console.log(err.message));
  console.log(e.listenerCount('x'), e.listenerCount('error'));
  setImmediate(() => e.emit('error', 'value'));
  console.log(await once(e, 'error'));
  const ac = new AbortController();
  setImmediate(() => ac.abort());
  await once(e, 'x', { signal: ac.signal }).catch((err) => console.log(err.name, err.code, err.cause.name));
  await once(e, 'x', { signal: ac.signal }).catch((err) => console.log(err.name, err.message));
  console.log(e.listenerCount('x'), e.listenerCount('error'));
  const t = new EventTarget();
  setImmediate(() => t.dispatchEvent(new Event('y')));
  console.log((await once(t, 'y'))[0].type);
  await once({}, 'x').catch((err) => console.log(err.code, err.message));
  await once(e, 'x', { signal: {} }).catch((err) => console.log(err.code, err.message));
  await once(e, 'x', 1).catch((err) => console.log(err.code, err.message));
})();
