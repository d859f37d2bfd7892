const s = require('stream');
for (const C of ['Readable','Writable','Duplex']) for (const k of ['fromWeb','toWeb']) console.log(C, k, s[C][k].length, s[C][k].name, Object.getOwnPropertyDescriptor(s[C],k).enumerable);
const t = (name, f) => { try { const r = f(); console.log(name, r); } catch (e) { console.log(name, e.name, e.code, e.message); } };
t('a', () => s.Readable.fromWeb(1)); t('a', () => s.Readable.toWeb(1)); t('a', () => s.Writable.fromWeb(1)); t('a', () => s.Writable.toWeb(1)); t('a', () => s.Duplex.fromWeb(1)); t('a', () => s.Duplex.fromWeb()); t('a', () => s.Duplex.toWeb(1));t('a', () => s.Duplex.fromWeb({readable: new ReadableStream}));
t('b', () => s.Readable.fromWeb(new ReadableStream, 1)); t('b', () => s.Readable.fromWeb(new ReadableStream, {encoding: 'x'})); t('b', () => s.Readable.fromWeb(new ReadableStream, {objectMode: 'x'}));t('b', () => s.Writable.fromWeb(new WritableStream, {decodeStrings: 'x'}));
t('c', () => s.Readable.toWeb(new s.Readable({read(){}}), 1)); t('c', () => s.Readable.toWeb(new s.Readable({read(){}}), {strategy: 1}));
t('d', () => s.Duplex.toWeb(new s.PassThrough()));
(async () => {
  const chunks = []; for await (const c of s.Readable.toWeb(s.Readable.from([Buffer.from('hello'), 'x']))) chunks.push(c); console.log(chunks);
  const c2 = []; for await (const c of s.Readable.fromWeb(new ReadableStream({ start(c) { c.enqueue('abc'); c.enqueue(new Uint8Array([65, 66])); c.close(); } }))) c2.push(c); console.log(c2);
  const c3 = []; for await (const c of s.Readable.fromWeb(new ReadableStream({ start(c) { c.enqueue({ a: 1 }); c.close(); } }), { objectMode: true })) c3.push(c); console.log(c3);
  const rr = s.Readable.fromWeb(new ReadableStream({ start(c) { c.enqueue('abc'); c.error(new Error('boom')); } })); rr.on('error', (e) => console.log('E', e.message)); rr.resume();
  const got = []; const ww = s.Writable.toWeb(new s.Writable({ write(c, e, cb) { got.push(c); setTimeout(cb, 1); }, final(cb) { got.push('final'); cb(); } })); const wr = ww.getWriter(); await wr.write('x'); await wr.write(new Uint8Array([1])); await wr.close(); console.log(got);
  const g2 = []; const fw = s.Writable.fromWeb(new WritableStream({ write(c) { g2.push(c); }, close() { g2.push('closed'); }, abort(r) { g2.push(['abort', r]); } })); fw.write('abc'); fw.write(Buffer.from('d')); fw.end('z'); fw.on('finish', () => console.log(g2)); fw.on('close', () => console.log('fw close'));
  const d = s.Duplex.fromWeb(new TransformStream({ transform(c, k) { k.enqueue(String.fromCharCode(...c).toUpperCase()); } })); d.end('duplex'); d.setEncoding('utf8'); for await (const c of d) console.log('dup', c);
  const { readable, writable } = s.Duplex.toWeb(new s.PassThrough()); const w5 = writable.getWriter(); w5.write('hi'); w5.close(); for await (const c of readable) console.log('pair', c);
  const { pipeline } = require('stream/promises'); const outp = []; await pipeline(new ReadableStream({ start(c) { c.enqueue('p'); c.close(); } }), new TransformStream({ transform(c, k) { k.enqueue(c + c); } }), new WritableStream({ write(c) { outp.push(c); } })); console.log(outp);
})().catch((e) => console.log(e.name, e.message));
