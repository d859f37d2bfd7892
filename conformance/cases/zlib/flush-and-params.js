// flush(), params() and reset() keep their place between the writes.
const zlib = require('zlib');
const { constants: c } = zlib;
const deflate = zlib.createDeflateRaw();
const parts = [];
deflate.on('data', (part) => parts.push(part.toString('hex')));
deflate.write('aaaa');
deflate.flush(c.Z_SYNC_FLUSH, () => {
  console.log('sync', parts.join(' '));
  deflate.write('bbbb');
  deflate.flush(() => {
    console.log('full', parts.join(' '));
    deflate.params(0, c.Z_DEFAULT_STRATEGY, () => {
      console.log('params', deflate._level, deflate._strategy);
      deflate.end('cccc');
    });
  });
});
deflate.on('end', () => {
  console.log(zlib.inflateRawSync(Buffer.from(parts.join(''), 'hex')).toString(), deflate.bytesWritten);
  deflate.flush(() => console.log('after the end'));
  const again = zlib.createDeflate();
  const all = [];
  again.on('data', (part) => all.push(part));
  again.write('dropped', () => {
    all.length = 0;
    again.reset();
    again.end('kept');
  });
  again.on('end', () => {
    console.log(zlib.inflateSync(Buffer.concat(all)).toString());
    flushBrotli();
  });
});

function flushBrotli() {
  const brotli = zlib.createBrotliCompress();
  let count = 0;
  brotli.on('data', (part) => (count += part.length));
  brotli.write('brotli');
  brotli.flush(() => {
    console.log('brotli flushed', count > 0);
    brotli.close(() => console.log('brotli closed', brotli.destroyed));
  });
}
