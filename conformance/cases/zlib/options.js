// Which options are refused, and how.
const zlib = require('zlib');
const attempt = (label, f) => {
  try {
    f();
    console.log(label, 'accepted');
  } catch (e) {
    console.log(label, e.name, e.code, e.message);
  }
};
const wrong = { chunkSize: [0, 'x', Infinity, NaN, 64, null], windowBits: [0, 7, 8, 16, 'x', null], level: [-2, 10, '1', NaN],
  memLevel: [0, 10, {}], strategy: [-1, 5, true], flush: [-1, 6, '0'], finishFlush: [7], maxOutputLength: [0, -1, 'x'],
  dictionary: ['text', 5, null, new ArrayBuffer(3)] };
for (const [option, values] of Object.entries(wrong)) {
  for (const value of values) {
    for (const name of ['createDeflate', 'createGzip', 'createInflate', 'createDeflateRaw']) {
      attempt(`${name} ${option} ${String(value)}`, () => zlib[name]({ [option]: value }));
    }
  }
}
for (const params of [{ 10000: 0 }, { 0: 0, '00': 0 }, { x: 1 }, { 1: 'a' }, { 4: 42 }, { 1: true }, { 9: 0 }]) {
  attempt(`brotli ${JSON.stringify(params)}`, () => zlib.createBrotliCompress({ params }));
  attempt(`unbrotli ${JSON.stringify(params)}`, () => zlib.createBrotliDecompress({ params }));
}
for (const params of [{ 10000: 0 }, { 100: 0, '0100': 0 }, { 100: 'a' }, { 107: 130 }, { 101: 1 }, { 100: 3 }, { 99: 1 }]) {
  attempt(`zstd ${JSON.stringify(params)}`, () => zlib.createZstdCompress({ params }));
  attempt(`unzstd ${JSON.stringify(params)}`, () => zlib.createZstdDecompress({ params }));
}
attempt('pledged', () => zlib.createZstdCompress({ pledgedSrcSize: -1 }));
for (const value of [5, null, undefined, {}, true]) {
  attempt(`sync ${value}`, () => zlib.deflateSync(value));
  attempt(`callback ${value}`, () => zlib.deflate('a', value));
}
attempt('chunk 5', () => zlib.deflate(5, () => {}));
attempt('crc32', () => zlib.crc32(5));
attempt('crc32 value', () => zlib.crc32('a', -1));
for (const args of [['x'], [10], [1, 'x'], [1, 9]]) attempt(`params ${args}`, () => zlib.createDeflate().params(...args));
