'use strict';
// What is no function is refused with the same error everywhere.
for (const f of [setTimeout, setInterval, setImmediate, queueMicrotask, process.nextTick]) {
  for (const bad of [undefined, null, 1, 'f', {}, Symbol('s')]) {
    try { f(bad); console.log('no error'); } catch (e) { console.log(f.name, e.name, e.code, e.message); }
  }
}
console.log(clearTimeout(), clearTimeout(null), clearTimeout({}), clearInterval('x'), clearImmediate());
