// for await, early exit, Readable.from, the array-like helpers.
const { Readable, Duplex, compose, PassThrough, Transform } = require('stream');
(async () => {
  const r = Readable.from(async function* () { try { yield 1; yield 2; yield 3; } finally { console.log('cleaned'); } }());
  for await (const v of r) { console.log(v); if (v === 2) break; }
  console.log(r.destroyed);
  const err = new Readable({ objectMode: true, read() { this.push('x'); this.destroy(new Error('lost')); } });
  try { for await (const v of err) console.log(v); } catch (e) { console.log(e.message); }
  const kept = Readable.from([1, 2, 3]); for await (const v of kept.iterator({ destroyOnReturn: false })) { console.log('kept', v); break; } console.log(kept.destroyed, (await kept.toArray()).join());
  const n = () => Readable.from([1, 2, 3, 4, 5]);
  console.log((await n().map((x) => x * 2).toArray()).join(), (await n().filter((x) => x % 2).toArray()).join(), (await n().take(2).toArray()).join(), (await n().drop(3).toArray()).join(), (await n().flatMap((x) => [x, x]).take(3).toArray()).join());
  console.log(await n().reduce((a, b) => a + b), await n().reduce((a, b) => a + b, 10), await n().some((x) => x > 4), await n().every((x) => x > 4), await n().find((x) => x > 2));
  await n().take(2).forEach((x) => console.log('each', x));
  try { await Readable.from([]).reduce((a) => a); } catch (e) { console.log(e.name, e.message); }
  for (const f of [() => n().map(5), () => Readable.from(5), () => n().take(-1), () => Duplex.from(5)]) try { await f(); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
  const upper = compose(new PassThrough(), new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); } })); upper.end('abc'); for await (const c of upper) console.log(String(c));
  for await (const c of Duplex.from(async function* () { yield 'gen'; }())) console.log(c);
  const fn = Duplex.from(async function* (src) { for await (const c of src) yield `<${c}>`; }); fn.write('1'); fn.end('2'); for await (const c of fn) console.log(c);
  console.log((await Duplex.from(Promise.resolve('pr')).toArray()).join());
})();
