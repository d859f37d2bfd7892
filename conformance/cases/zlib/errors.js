// Damaged, short and strange input, and its error.
const zlib = require('zlib');
const attempt = (name, hex, options) => {
  try {
    console.log(name, hex, zlib[name](Buffer.from(hex, 'hex'), options));
  } catch (e) {
    console.log(name, hex, e.name, e.message, e.code, e.errno);
  }
};
for (const hex of ['', 'ffffffff', '1f', '1f8b', '1f8b0900000000', '789c', '78bb040901a5', '784c', '789c4b4c4a060002', '789c4b4c4a06000000000000']) {
  for (const name of ['inflateSync', 'gunzipSync', 'unzipSync', 'inflateRawSync']) attempt(name, hex);
}
for (const hex of ['', 'ffffffff', '5b', '8b0280', '1b']) attempt('brotliDecompressSync', hex);
for (const hex of ['', 'ffffffff', '28b52ffdff', '28b52ffd2403190000616263000000']) attempt('zstdDecompressSync', hex);
attempt('inflateSync', '78bb040901a5', { dictionary: Buffer.from('wrong') });
zlib.inflate(Buffer.from('nothing packed'), (err, result) => {
  console.log(err.message, err.code, err.errno, result);
  const stream = zlib.createGunzip();
  stream.on('error', (e) => console.log('stream', e.message, e.code, stream._closed, stream.destroyed));
  stream.on('close', () => console.log('closed'));
  stream.write('nothing packed', (e) => console.log('write', e?.code));
});
