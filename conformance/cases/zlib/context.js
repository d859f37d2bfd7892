// The async context of a call is there in its callback and in the stream's listeners.
const zlib = require('zlib');
const { AsyncLocalStorage } = require('async_hooks');
const { promisify } = require('util');
const als = new AsyncLocalStorage();
als.run('callback', () => zlib.deflate('abc', () => console.log(als.getStore())));
als.run('promise', async () => {
  const packed = await promisify(zlib.gzip)('abc', { level: 9 });
  console.log(als.getStore(), (await promisify(zlib.gunzip)(packed)).toString());
});
