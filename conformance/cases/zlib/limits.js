// maxOutputLength, info, empty input, views, crc32.
const zlib = require('zlib');
const packed = zlib.deflateSync(Buffer.alloc(1000));
for (const maxOutputLength of [999, 1000]) {
  try {
    console.log(zlib.inflateSync(packed, { maxOutputLength }).length);
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
  zlib.inflate(packed, { maxOutputLength }, (err, result) => console.log(err?.code, result?.length));
}
const { buffer, engine } = zlib.gzipSync('abc', { info: true });
console.log(zlib.gunzipSync(buffer).toString(), engine.constructor.name, engine.bytesWritten, engine._closed);
zlib.gzip('abc', { info: true }, (err, result) => {
  console.log(err, Object.keys(result), result.engine instanceof zlib.Gzip, result.engine.bytesWritten);
});
console.log(zlib.inflateSync(zlib.deflateSync('')).length);
const words = new Uint16Array([1, 2, 3]);
console.log(zlib.inflateSync(zlib.deflateSync(words)), zlib.inflateSync(zlib.deflateSync(words.buffer)),
            zlib.inflateSync(zlib.deflateSync(new DataView(words.buffer, 2, 2))));
console.log(zlib.crc32('hello'), zlib.crc32(Buffer.from('lo'), zlib.crc32('hel')), zlib.crc32(''), zlib.crc32(words));
const dictionary = Buffer.from('hello world');
console.log(zlib.inflateSync(zlib.deflateSync('hello', { dictionary }), { dictionary }).toString(),
            zlib.inflateRawSync(zlib.deflateRawSync('hello', { dictionary }), { dictionary }).toString(),
            zlib.zstdDecompressSync(zlib.zstdCompressSync('hello', { dictionary }), { dictionary }).toString());
