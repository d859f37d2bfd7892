// close() at any moment: while a write runs, twice, in a data listener; writes afterwards.
const zlib = require('zlib');
const running = zlib.createGzip();
running.write(Buffer.alloc(1_000_000));
running.close(() => console.log('closed while writing', running._closed));
running.close();
const inData = zlib.createInflate({ chunkSize: 64 });
let count = 0;
inData.on('data', () => {
  if (++count === 1) inData.close(() => console.log('closed in data', count));
});
inData.end(zlib.deflateSync(Buffer.alloc(10_000)));
const late = zlib.createDeflate();
late.close();
late.write('x', (e) => console.log('late', e.code));
late.on('error', (e) => console.log('late error', e.code));
try {
  late.reset();
} catch (e) {
  console.log(e.code, e.message.split('\n')[0]);
}
