import { fileURLToPath } from 'node:url';
const here = fileURLToPath(new URL('.', import.meta.url));
// Node looks for what may have been meant in the working directory.
process.chdir(here);
const show = (error) => {
  const text = `${error.name} ${error.code}: ${error.message}`;
  console.log(text.replaceAll(import.meta.url, 'SELF').replaceAll(`file://${here}`, 'URL/').replaceAll(here, 'HERE/'));
};
const specifiers = [
  './tree/none.mjs', './tree/named', 'no-such-package', './tree/dir', './tree/file.unknown', './tree/data.json',
  './tree/bad-import.mjs', './tree/bad-cjs-import.mjs', './tree/syntax.mjs', './tree/throws.mjs', './tree/throws.cjs',
  './tree/stars.mjs', 'node:nothing', 'http://example.com/x.mjs', 'other:x', 'data:text/plain,1', './a%2fb.mjs', '#none',
];
for (const specifier of specifiers) {
  await import(specifier).then((namespace) => console.log(Object.keys(namespace)), show);
}
await import('./tree/named.mjs', { with: { type: 'json' } }).catch(show);
await import('./tree/named.mjs', { with: { type: 'css' } }).catch(show);
await import('./tree/named.mjs', { with: { color: 'red' } }).catch(show);
await import('./tree/bad.json', { with: { type: 'json' } }).catch(show);
await import('./tree/named.mjs', 1).catch(show);
const first = await import('./tree/throws.mjs').catch((error) => error);
const second = await import('./tree/throws.mjs').catch((error) => error);
console.log('the same error', first === second);
const bad = await import('./tree/bad-import.mjs').catch((error) => error);
console.log(bad.stack.split('\n').slice(1, 4).join('\n'));
