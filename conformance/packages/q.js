'use strict';
const Q = require('q');
Q.fcall(() => 10).then((n) => n + 1).then((n) => console.log('then', n)).done();
Q.all([1, Q.delay(2, 5), Promise.resolve(3)]).spread((a, b, c) => console.log('spread', a, b, c));
Q.allSettled([Q(1), Q.reject(new Error('no'))]).then((list) => console.log(list.map((p) => p.state)));
const deferred = Q.defer();
deferred.promise.progress((p) => console.log('progress', p)).fin(() => console.log('fin'));
deferred.notify(0.5);
setTimeout(() => deferred.resolve('done'), 2);
// After the timers above, however fast the file is read.
Q.delay(20).then(() => Q.nfcall(require('fs').readFile, __filename, 'utf8')).then((text) => console.log(text.split('\n')[0]));
Q.timeout(Q.defer().promise, 300, 'too late').catch((err) => console.log(err.message, err.code));
