'use strict';
// Independent streams end in an order that depends on timing: lines are shown sorted.
const lines = [];
const log = (...args) => lines.push(require('util').format(...args));
process.on('exit', () => console.log(lines.sort().join('\n')));
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('readable-stream');
const source = Readable.from(['a', 'b', 'c']);
const upper = new Transform({ objectMode: true, transform(chunk, encoding, callback) { callback(null, `${chunk}`.toUpperCase()); } });
const got = [];
pipeline(source, upper, new Writable({ objectMode: true, write(chunk, encoding, callback) { got.push(`${chunk}`); setImmediate(callback); } }), (error) => {
  log('pipeline', error, got);
  const failing = new Readable({ read() { this.destroy(new Error('read failed')); } });
  pipeline(failing, new PassThrough(), (err) => log('failed', err.message));
});
const slow = new Writable({ highWaterMark: 3, write(chunk, encoding, callback) { setTimeout(callback, 1); } });
log(slow.write('ab'), slow.write('cd'), slow.writableNeedDrain, slow.writableLength);
slow.on('drain', () => log('drain', slow.writableLength));
finished(slow, (error) => log('finished', error));
setTimeout(() => slow.end(), 20);
const d = new Duplex({ read() { this.push('x'); this.push(null); }, write(c, e, cb) { log('written', c.toString()); cb(); } });
d.on('data', (c) => log('data', c.toString())).on('end', () => log('end')).on('close', () => log('close'));
d.end('y');
(async () => { for await (const chunk of Readable.from([1, 2, 3]).map((n) => n * 2)) log('mapped', chunk); })();
