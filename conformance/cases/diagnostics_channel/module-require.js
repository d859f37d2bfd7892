'use strict';
// tracing:module.require tells about every require().
const dc = require('diagnostics_channel');
const log = [];
const on = (name) => (m) => log.push([name, m.id, m.parentFilename === __filename, m.error?.code, typeof m.result]);
const handlers = { start: on('start'), end: on('end'), error: on('error') };
const trace = dc.tracingChannel('module.require');
trace.subscribe(handlers);
require('path');
try { require('./nowhere'); } catch { log.push('thrown'); }
trace.unsubscribe(handlers);
require('util');
console.log(log);
