const { ReadableStream } = require('stream/web');
(async () => {
  const mk = () => new ReadableStream({ type: 'bytes', start(c) { this.n = 0; }, pull(c) { if (this.n++ === 3) { c.close(); c.byobRequest?.respond(0); return; } const r = c.byobRequest; if (r) { r.view[0] = 65 + this.n; r.view[1] = 97; r.respond(2); } else c.enqueue(new Uint8Array([1, 2, 3])); } });
  let r = mk().getReader(); for (;;) { const x = await r.read(); console.log(x); if (x.done) break; }
  r = mk().getReader({ mode: 'byob' }); for (;;) { const x = await r.read(new Uint8Array(8)); console.log(x); if (x.done) break; }
  r = mk().getReader({ mode: 'byob' }); for (;;) { const x = await r.read(new Uint16Array(8), { min: 2 }).catch(e => ({done: true, e: e.message})); console.log(x); if (x.done) break; }
  const [a, b] = mk().tee(); const ra = a.getReader(); const rb = b.getReader({ mode: 'byob' });
  console.log(await ra.read(), await rb.read(new Uint8Array(2)), await rb.read(new Uint8Array(2)), await rb.read(new Uint8Array(9)), await ra.read());
  const auto = new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 10, pull(c) { c.byobRequest.view[0] = 7; c.byobRequest.respond(1); } });
  console.log(await auto.getReader().read());
  const q = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2, 3, 4, 5])); c.close(); } });
  r = q.getReader({ mode: 'byob' }); console.log(await r.read(new Uint16Array(1)), await r.read(new Uint8Array(10)), await r.read(new Uint8Array(10)));
})();
