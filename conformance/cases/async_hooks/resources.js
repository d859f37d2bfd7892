'use strict';
// Ticks, timers, immediates, microtasks and requests have ids and scopes; what made them is their trigger.
const { createHook, executionAsyncId, executionAsyncResource } = require('async_hooks');
const fs = require('fs');

const names = new Map([[1, 'main']]);
const types = { Timeout: true, Immediate: true, TickObject: true, Microtask: true, FSREQCALLBACK: true };
const events = new Map();
createHook({
  init(id, type, trigger, resource) {
    if (types[type] !== true) return;
    names.set(id, `${type}${names.size}`);
    events.set(id, [`${names.get(id)} by ${names.get(trigger) ?? '?'}`]);
  },
  before(id) { events.get(id)?.push('before'); },
  after(id) { events.get(id)?.push('after'); },
  destroy(id) { events.get(id)?.push('destroy'); },
}).enable();

const inside = [];
const here = (what) => inside.push(`${what}: ${names.get(executionAsyncId()) ?? '?'}`);

const timer = setTimeout(() => {
  here('timer');
  inside.push(executionAsyncResource() === timer);
  process.nextTick(() => here('tick of the timer'));
  clearTimeout(setTimeout(() => {}, 1000));
}, 1);
process.nextTick(() => here('tick'));
queueMicrotask(() => here('microtask'));
setImmediate(() => here('immediate'));
fs.stat(__filename, () => here('stat'));

setTimeout(() => {
  inside.sort();
  const all = [...events.values()].slice(0, 8).map((list) => list.join(' ')).sort();
  fs.writeSync(1, `${inside.join('\n')}\n${all.join('\n')}\n`);
}, 100);
