'use strict';
const iconv = require('iconv-lite');
const { Readable } = require('stream');
iconv.enableStreamingAPI?.(require('stream'));
const text = '床前明月光，疑是地上霜。abc';
for (const name of ['gbk', 'big5', 'utf16le', 'utf-16be', 'euc-jp', 'shift_jis']) {
  const sample = name === 'euc-jp' || name === 'shift_jis' ? 'こんにちは、世界。abc' : text;
  const bytes = iconv.encode(sample, name); const pieces = []; for (let i = 0; i < bytes.length; i += 3) pieces.push(bytes.subarray(i, i + 3));
  let out = '';
  Readable.from(pieces).pipe(iconv.decodeStream(name)).on('data', (c) => { out += c; }).on('end', () => console.log(name, out === sample));
  const chunks = [];
  Readable.from([...sample]).pipe(iconv.encodeStream(name)).on('data', (c) => chunks.push(c)).on('end', () => console.log(name, Buffer.concat(chunks).equals(bytes)));
}
Readable.from([Buffer.from([0xc4, 0xe3])]).pipe(iconv.decodeStream('gbk')).collect((error, body) => console.log(error, body));
