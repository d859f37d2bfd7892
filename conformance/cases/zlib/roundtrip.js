// Every format packs and unpacks: with a callback, at once, and as a stream.
const zlib = require('zlib');
const pairs = [['deflate', 'inflate'], ['gzip', 'gunzip'], ['gzip', 'unzip'], ['deflate', 'unzip'],
  ['deflateRaw', 'inflateRaw'], ['brotliCompress', 'brotliDecompress'], ['zstdCompress', 'zstdDecompress']];
const text = 'The quick brown fox jumps over the lazy dog. '.repeat(2000);
const upper = (name) => `create${name[0].toUpperCase()}${name.slice(1)}`;
(async () => {
  for (const [pack, unpack] of pairs) {
    const packed = zlib[`${pack}Sync`](text);
    console.log(pack, unpack, packed.length < 1000, zlib[`${unpack}Sync`](packed).toString() === text);
    await new Promise((done) => zlib[pack](text, (err, result) => {
      zlib[unpack](result, { chunkSize: 64 }, (err, result) => {
        console.log(err, result.toString() === text);
        done();
      });
    }));
    await new Promise((done) => {
      const from = zlib[upper(pack)]();
      const to = zlib[upper(unpack)]({ chunkSize: 100 });
      const parts = [];
      from.pipe(to).on('data', (part) => parts.push(part)).on('end', () => {
        console.log(Buffer.concat(parts).toString() === text, Math.max(...parts.map((part) => part.length)),
                    from.bytesWritten);
        done();
      });
      for (let i = 0; i < text.length; i += 9000) from.write(text.slice(i, i + 9000));
      from.end();
    });
  }
})();
