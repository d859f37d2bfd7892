'use strict';
const iconv = require('iconv-lite');
for (const name of ['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'win1251', 'koi8-r', 'utf16', 'utf-16be', 'utf7', 'latin1', 'cp437']) {
  const text = { 'win1251': 'Привет', 'koi8-r': 'Привет', 'latin1': 'déjà', 'cp437': 'café' }[name] || (name.startsWith('euc-kr') ? '안녕' : '中文abc');
  const bytes = iconv.encode(text, name);
  console.log(name, bytes.toString('hex'), iconv.decode(bytes, name) === text);
}
console.log(iconv.encodingExists('gbk'), iconv.encodingExists('nope'), iconv.decode(Buffer.from([0xc4, 0xe3, 0xff]), 'gbk'), iconv.encode('☃', 'latin1'));
const decoder = iconv.getDecoder('gbk'); console.log(decoder.write(Buffer.from([0xc4])) + decoder.write(Buffer.from([0xe3])), decoder.end());
try { iconv.decode(Buffer.from('a'), 'nope'); } catch (err) { console.log(err.message); }
