const { ReadableStream, WritableStream, TransformStream, CountQueuingStrategy, TextEncoderStream, TextDecoderStream } = require('stream/web');
(async () => {
  const rs = new ReadableStream({ start(c) { c.enqueue('a'); c.enqueue('b'); c.close(); } });
  console.log(rs);
  for await (const x of rs) console.log(x);
  const out = [];
  await ReadableStream.from(['x', 'y', Promise.resolve('z')]).pipeThrough(new TransformStream({ transform(c, k) { k.enqueue(c.toUpperCase()); }, flush(k) { k.enqueue('!'); } })).pipeTo(new WritableStream({ write(c) { out.push(c); }, close() { out.push('closed'); } }));
  console.log(out);
  const [a, b] = ReadableStream.from((async function* () { yield 1; yield 2; })()).tee();
  const ra = []; for await (const x of a) ra.push(x); const rb = []; for await (const x of b) rb.push(x); console.log(ra, rb);
  const t = []; for await (const x of ReadableStream.from(['h\ud83d', '\ude00i']).pipeThrough(new TextEncoderStream())) t.push(x); console.log(t);
  const u = []; for await (const x of ReadableStream.from(t).pipeThrough(new TextDecoderStream())) u.push(x); console.log(u);
})();
