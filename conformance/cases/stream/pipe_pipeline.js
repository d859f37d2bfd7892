// pipe, unpipe, pipeline with streams, generators and functions, finished.
const { Readable, Writable, PassThrough, pipeline, finished, addAbortSignal } = require('stream');
const { pipeline: pp, finished: ff } = require('stream/promises');
const sink = (n) => { const parts = []; const w = new Writable({ write(c, e, cb) { parts.push(String(c)); setImmediate(cb); } }); w.on('pipe', () => console.log(n, 'pipe')).on('unpipe', () => console.log(n, 'unpipe')).on('finish', () => console.log(n, parts.join('|'))); return w; };
(async () => {
  const s = sink('s'); Readable.from(['a', 'b', 'c']).pipe(s); await ff(s);
  const two = new PassThrough(); const x = sink('x'), y = sink('y'); two.pipe(x); two.pipe(y); two.write('1'); two.end('2'); await Promise.all([ff(x), ff(y)]);
  await pp(Readable.from(['p', 'q']), async function* (src) { for await (const c of src) yield c + c; }, sink('g'));
  console.log(await pp([1, 2, 3], async (src) => { let n = 0; for await (const v of src) n += v; return n; }));
  await pp(Readable.from(['z']), new PassThrough(), async function* (src) { yield* src; throw new Error('mid'); }, sink('never')).catch((e) => console.log('rejected', e.message));
  const r = new Readable({ read() {} }); const p = ff(r).catch((e) => console.log('finished', e.code)); r.destroy(); await p;
  const ac = new AbortController(); const ar = addAbortSignal(ac.signal, new Readable({ read() {} })); ar.on('error', (e) => console.log(e.name, e.code)); ac.abort(); await new Promise((d) => ar.on('close', d));
  await pp(Readable.from(['k']), sink('sig'), { signal: AbortSignal.abort() }).catch((e) => console.log(e.name));
  for (const f of [() => pipeline(), () => pipeline(r, () => {}), () => pipeline(r), () => finished({}, () => {}), () => finished(r)]) try { f(); } catch (e) { console.log(e.name, e.code, e.message); }
  pipeline(Readable.from(['w']), new Writable({ write(c, e, cb) { cb(new Error('sink')); } }), (e) => console.log('cb', e.message));
})();
