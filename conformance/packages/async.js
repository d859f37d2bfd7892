'use strict';
// Independent chains end in an order that depends on timing: lines are shown sorted.
const lines = [];
const log = (...args) => lines.push(require('util').format(...args));
process.on('exit', () => console.log(lines.sort().join('\n')));
const async = require('async');
async.waterfall([(cb) => cb(null, 1), (n, cb) => setTimeout(cb, 1, null, n + 1), (n, cb) => cb(null, n * 10)], (err, n) => log('waterfall', err, n));
async.parallel({ one: (cb) => setTimeout(cb, 5, null, 1), two: (cb) => setImmediate(cb, null, 2) }, (err, all) => log('parallel', err, Object.keys(all).sort().map((k) => [k, all[k]])));
async.mapLimit([1, 2, 3, 4], 2, (n, cb) => process.nextTick(cb, null, n * n), (err, list) => log('mapLimit', err, list));
async.series([(cb) => cb(null, 'a'), (cb) => cb(new Error('stop')), () => log('never')], (err, list) => log('series', err.message, list));
const queue = async.queue((task, cb) => setTimeout(() => { log('task', task.name); cb(); }, 1), 1);
queue.drain(() => log('drained'));
queue.push([{ name: 'x' }, { name: 'y' }]);
async.retry(3, (cb) => cb(new Error('again')), (err) => log('retry', err.message));
async.auto({ a: (cb) => cb(null, 1), b: ['a', (r, cb) => cb(null, r.a + 1)] }).then((r) => log('auto', r));
