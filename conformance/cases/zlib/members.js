// Several gzip members, padding, and what follows the data.
const zlib = require('zlib');
const one = zlib.gzipSync('abc');
const two = zlib.gzipSync('def');
const all = Buffer.concat([one, two]);
console.log(zlib.gunzipSync(all).toString(), zlib.unzipSync(all).toString());
console.log(zlib.gunzipSync(Buffer.concat([all, Buffer.alloc(10)])).toString());
try {
  zlib.gunzipSync(Buffer.concat([all, Buffer.alloc(10, 7)]));
} catch (e) {
  console.log(e.message, e.code);
}
console.log(zlib.inflateSync(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('junk')])).toString());
const stream = zlib.createGunzip();
const got = [];
stream.on('data', (part) => got.push(part.toString())).on('end', () => console.log('end', got.join('')));
for (const byte of all) stream.write(Buffer.from([byte]));
stream.end();
const strict = zlib.createInflate({ rejectGarbageAfterEnd: true });
strict.on('error', (e) => console.log(e.code, e.message)).resume();
strict.end(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('junk')]));
