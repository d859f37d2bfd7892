// The order of 'readable', 'data', 'pause', 'resume', 'end', 'close'.
const { Readable } = require('stream');
const watch = (name, s) => { for (const e of ['readable', 'pause', 'resume', 'end', 'close', 'error']) s.on === undefined || Readable.prototype.addListener.call(s, e, (x) => console.log(name, e, x === undefined ? '' : x.message)); return s; };
const a = new Readable({ read() {} });
a.push('x'); a.push('y');
for (const e of ['pause', 'resume', 'end', 'close']) a.on(e, () => console.log('a', e));
a.on('data', (c) => { console.log('a data', String(c)); if (String(c) === 'x') { a.pause(); setImmediate(() => a.resume()); } });
setTimeout(() => a.push(null), 5);
a.on('close', () => {
  const b = new Readable({ read() {} });
  watch('b', b);
  b.push('one'); b.push('two'); b.push(null);
  b.on('readable', () => { let c; while ((c = b.read(4)) !== null) console.log('b read', String(c)); });
  b.on('close', () => {
    const c = Readable.from(['p', 'q']);
    console.log(c.readableFlowing, c.isPaused());
    c.on('data', (d) => console.log('c', d)).on('end', () => console.log('c end', c.readableEnded, c.destroyed)).on('close', () => console.log('c close', c.destroyed));
    console.log(c.readableFlowing);
  });
});
process.nextTick(() => console.log('tick')); setImmediate(() => console.log('immediate'));
