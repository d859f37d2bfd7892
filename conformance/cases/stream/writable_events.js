// write results, 'drain', cork, _writev, callbacks, 'prefinish', 'finish', 'close'.
const { Writable } = require('stream');
const w = new Writable({ highWaterMark: 4, write(c, e, cb) { console.log('_write', String(c), e); setImmediate(cb); }, final(cb) { console.log('_final'); process.nextTick(cb); } });
for (const e of ['drain', 'prefinish', 'finish', 'close']) w.on(e, () => console.log(e));
console.log(w.write('ab', () => console.log('cb ab')), w.write('cd', 'latin1', () => console.log('cb cd')), w.writableLength, w.writableNeedDrain);
w.once('drain', () => { console.log(w.write(Buffer.from('e'))); w.end('fg', () => console.log('end cb')); console.log(w.writableEnded, w.writableFinished); });
const v = new Writable({ writev(chunks, cb) { console.log('_writev', chunks.map((c) => `${c.chunk}:${c.encoding}`).join()); cb(); } });
v.on('finish', () => console.log('v finish', v.writableCorked));
v.cork(); v.write('1'); v.write('2'); v.cork(); v.write('3'); v.uncork(); console.log('still corked', v.writableCorked); v.uncork(); v.end();
