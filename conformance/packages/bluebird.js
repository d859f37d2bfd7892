'use strict';
// Independent chains end in an order that depends on timing: lines are shown sorted.
const lines = [];
const log = (...args) => lines.push(require('util').format(...args));
process.on('exit', () => console.log(lines.sort().join('\n')));
const Bluebird = require('bluebird');
const fs = Bluebird.promisifyAll(require('fs'));
Bluebird.map([1, 2, 3], (n) => Bluebird.delay(5 - n).then(() => n * 2), { concurrency: 2 }).then((list) => log('map', list));
Bluebird.reduce([1, 2, 3], (a, b) => a + b, 0).then((n) => log('reduce', n));
Bluebird.coroutine(function* () { const a = yield Bluebird.resolve(1); const b = yield Bluebird.delay(1, 2); return a + b; })().then((n) => log('coroutine', n));
Bluebird.props({ a: 1, b: Bluebird.resolve(2) }).then((o) => log('props', o));
fs.readFileAsync('/no/such/file').catch({ code: 'ENOENT' }, (err) => log('caught', err.code));
Bluebird.try(() => { throw new TypeError('x'); }).catch(TypeError, (err) => log('typed', err.message)).finally(() => log('finally'));
Bluebird.any([Bluebird.reject(new Error('a')), Bluebird.delay(1, 'b')]).then((v) => log('any', v));
Bluebird.using(Bluebird.resolve('res').disposer(() => log('disposed')), (r) => log('using', r));
Bluebird.delay(50).timeout(5, 'slow').catch(Bluebird.TimeoutError, (err) => log('timeout', err.message));
