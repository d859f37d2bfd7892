// What failing and destroying emit, and in which order.
const { Readable, Writable, Duplex } = require('stream');
const log = (n, s) => { for (const e of ['error', 'end', 'finish', 'close']) s.on(e, (x) => console.log(n, e, x ? x.code || x.message : '')); return s; };
log('r', new Readable({ read() { this.destroy(new Error('boom')); } })).resume();
log('push after eof', new Readable({ read() {} })).on('close', () => {}); { const r = log('pae', new Readable({ read() {} })); r.push(null); r.push('x'); r.resume(); }
{ const w = log('wae', new Writable({ write(c, e, cb) { cb(); } })); w.end(); w.write('x', (e) => console.log('wae cb', e.code)); }
{ const w = log('wfail', new Writable({ write(c, e, cb) { cb(new Error('disk')); } })); w.write('a', (e) => console.log('wfail cb', e.message)); w.write('b', (e) => console.log('wfail cb2', e.message)); w.end((e) => console.log('wfail end', e && e.message)); }
{ const d = log('d', new Duplex({ read() {}, write(c, e, cb) { cb(); }, destroy(e, cb) { console.log('_destroy', e); setImmediate(cb, new Error('late')); } })); d.destroy(); d.destroy(new Error('ignored')); console.log(d.destroyed, d.closed, d.errored); }
for (const f of [() => new Writable({ write() {} }).write(null), () => new Writable({ write() {} }).write(5), () => new Writable({ write() {} }).write('a', 'nope'), () => new Writable({ highWaterMark: -1 }), () => new Readable({ highWaterMark: 'x' }), () => new Readable({ defaultEncoding: 'nope' })]) try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); }
log('noread', new Readable()).resume(); log('nowrite', new Writable()).on('error', () => {}); try { new Writable().write('x'); } catch (e) { console.log(e.code, e.message); }
{ const c = log('ctor', new Writable({ construct(cb) { console.log('construct'); setImmediate(cb, new Error('no')); }, write(x, e, cb) { cb(); } })); c.write('q', (e) => console.log('ctor cb', e && e.code || e && e.message)); }
