'use strict';
// captureRejections routes a rejected listener to the rejection method or 'error'.
const EventEmitter = require('events');
const e = new EventEmitter({ captureRejections: true });
e.on('error', (err) => console.log('error:', err.message));
e.on('x', async (v) => { throw new Error('rejected ' + v); });
e.emit('x', 1);
const f = new EventEmitter({ captureRejections: true });
f[Symbol.for('nodejs.rejection')] = (err, type, ...args) => console.log('method:', err.message, type, args);
f.on('y', async () => { throw new Error('other'); });
f.emit('y', 1, 2);
const g = new EventEmitter();
console.log(EventEmitter.captureRejections, EventEmitter.captureRejectionSymbol);
try { new EventEmitter({ captureRejections: 'yes' }); } catch (err) { console.log(err.code, err.message); }
try { EventEmitter.captureRejections = 1; } catch (err) { console.log(err.code, err.message); }
