// Chunks of a read stream: their sizes, their memory, the turns they come in.
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'chunks-'));
const file = path.join(dir, 'file');
const data = Buffer.alloc(200_000, 'abcdefgh');
fs.writeFileSync(file, data);
const read = (options) => new Promise((resolve, reject) => {
  const chunks = [];
  let ticks = 0;
  const stream = fs.createReadStream(file, options);
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    process.nextTick(() => ticks++);
    if (chunks.length > 1 && ticks < chunks.length - 1) console.log('no tick between two chunks');
  }).on('error', reject).on('close', () => resolve({ chunks, stream }));
});
(async () => {
  for (const options of [{}, { highWaterMark: 1000 }, { highWaterMark: 4096 }, { highWaterMark: 1 << 20 }, { start: 10, end: 5009, highWaterMark: 2000 }, { start: 199_990 }, { end: 0 }]) {
    const { chunks, stream } = await read(options);
    const sizes = {};
    for (const chunk of chunks) sizes[chunk.length] = (sizes[chunk.length] ?? 0) + 1;
    const start = options.start ?? 0;
    console.log(JSON.stringify(options), sizes, stream.bytesRead,
      Buffer.concat(chunks).equals(data.subarray(start, options.end === undefined ? undefined : options.end + 1)),
      chunks.every((chunk) => chunk.byteOffset === 0 && chunk.buffer.byteLength === chunk.length));
  }
  // A stream that is destroyed, paused, or made of a descriptor in the middle of a file.
  const early = fs.createReadStream(file, { highWaterMark: 1000 });
  let count = 0;
  for await (const chunk of early) { if (++count === 3) break; }
  console.log('destroyed', early.destroyed, early.bytesRead);
  const fd = fs.openSync(file);
  fs.readSync(fd, Buffer.alloc(100), 0, 100, null);
  const first = fs.createReadStream(null, { fd, highWaterMark: 50 });
  for await (const chunk of first) { console.log(chunk.length, chunk.toString('latin1', 0, 8)); break; }
  const slow = fs.createReadStream(file, { highWaterMark: 50_000 });
  let total = 0;
  slow.on('data', (chunk) => { total += chunk.length; slow.pause(); setTimeout(() => slow.resume(), 2); });
  slow.on('close', () => {
    console.log('paused', total);
    fs.truncateSync(file, 100_000);
    let got = 0;
    // Truncated while it is read: the end comes early, nothing fails.
    const cut = fs.createReadStream(file, { highWaterMark: 1000 });
    cut.on('data', (chunk) => { if (got === 0) fs.truncateSync(file, 500); got += chunk.length; });
    cut.on('close', () => { console.log('truncated', got < 100_000, cut.errored); fs.rmSync(dir, { recursive: true }); });
  });
})();
