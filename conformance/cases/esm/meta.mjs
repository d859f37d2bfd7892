const { basename } = await import('node:path');
const { meta } = { meta: import.meta };
console.log(Object.keys(meta), Object.getPrototypeOf(meta), meta === import.meta);
console.log(meta.url.startsWith('file:///'), basename(meta.filename), basename(meta.dirname), meta.main);
console.log(basename(meta.resolve('./tree/nothing.mjs')), meta.resolve('fs'), meta.resolve('node:fs'));
try {
  meta.resolve('no-such-package');
} catch (error) {
  console.log(error.code);
}
console.log(typeof require, typeof module, typeof __filename, this);
