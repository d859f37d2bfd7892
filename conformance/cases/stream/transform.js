// Transform: several pushes, flush, errors, back pressure, PassThrough.
const { Transform, PassThrough, Readable, pipeline } = require('stream');
const up = new Transform({ transform(c, e, cb) { this.push(String(c).toUpperCase()); cb(null, '.'); }, flush(cb) { cb(null, 'end'); } });
up.on('data', (c) => console.log('up', String(c))).on('end', () => console.log('up end')).on('finish', () => console.log('up finish')).on('close', () => console.log('up close'));
up.write('a'); up.end('b');
const bad = new Transform({ transform(c, e, cb) { cb(new Error('bad')); } });
bad.on('error', (e) => console.log('bad', e.message)).on('close', () => console.log('bad close')); bad.write('x');
const slow = new PassThrough({ highWaterMark: 2 });
console.log(slow.write('ab'), slow.write('cd'), slow.readableLength, slow.writableLength);
setImmediate(() => { console.log(slow.readableLength, slow.writableLength, String(slow.read()), slow.readableLength); slow.resume(); slow.end(); });
const objects = new Transform({ objectMode: true, transform(o, e, cb) { cb(null, { n: o.n * 2 }); } });
pipeline(Readable.from([{ n: 1 }, { n: 2 }]), objects, async function (s) { const all = []; for await (const o of s) all.push(o.n); return all; }, (e, v) => console.log('pipeline', e, v));
try { new Transform().write('x'); } catch (e) { console.log(e.code, e.message); }
