'use strict';
// Tracing channels: order of events for sync, promise and callback functions.
const dc = require('diagnostics_channel');
const t = dc.tracingChannel('op');
const log = [];
const on = (name) => (m) => log.push(`${name}${'error' in m ? ' ' + m.error.message : ''}${'result' in m ? ' =' + m.result : ''}`);
const handlers = {};
for (const name of ['start', 'end', 'asyncStart', 'asyncEnd', 'error']) handlers[name] = on(name);
console.log(t.hasSubscribers, t.traceSync(() => 1));
t.subscribe(handlers);
console.log(t.traceSync((a, b) => a + b, {}, null, 1, 2));
try { t.traceSync(() => { throw new Error('sync'); }); } catch (e) { log.push('thrown'); }
t.traceCallback((x, cb) => setImmediate(cb, null, x * 2), -1, {}, null, 21, (err, v) => {
  log.push('callback ' + v);
  t.tracePromise(async () => 'value').then((v) => {
    log.push('then ' + v);
    return t.tracePromise(async () => { throw new Error('rejected'); });
  }).catch(() => {
    console.log(log.join('\n'));
    console.log(t.unsubscribe(handlers), t.hasSubscribers);
  });
});
for (const bad of [1, { start: {} }, null]) try { dc.tracingChannel(bad); } catch (e) { console.log(e.code, e.message); }
