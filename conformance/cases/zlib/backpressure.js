// A stream nobody reads stops; reading moves it on.
const zlib = require('zlib');
const packed = zlib.deflateSync(Buffer.alloc(10_000_000));
const inflate = zlib.createInflate();
inflate.end(packed);
setTimeout(() => {
  console.log(inflate.readableLength > 0, inflate.readableLength <= 200_000, inflate.readableEnded);
  let size = 0;
  inflate.on('data', (part) => {
    size += part.length;
    if (size % 5 === 0) {
      inflate.pause();
      setImmediate(() => inflate.resume());
    }
  });
  inflate.on('end', () => console.log(size, inflate.bytesWritten === packed.length));
}, 100);
