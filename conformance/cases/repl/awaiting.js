'use strict';
// Top-level await: results, declarations that stay, rejections.
const repl = require('repl');
const { PassThrough } = require('stream');

const lines = [
  'await 5',
  'const a = await Promise.resolve(1), b = a + 1',
  'a + b',
  'let { c, d: [e] } = await Promise.resolve({ c: 3, d: [4] })',
  '[c, e]',
  'await Promise.reject(new Error("no"))',
  'function g() { return 1 } await 0',
  'g()',
  'for (let i = 0; i < 2; i++) await i',
  'if (await true) "yes"; else "no"',
  'async () => { await 1 }',
  '(await 1) + (await 2)',
  'var v = await new Promise((resolve) => setImmediate(resolve, "late"))',
  'v',
  '{ value: await 6 }',
];
const input = new PassThrough();
const output = new PassThrough();
const server = repl.start({ input, output, terminal: false, prompt: '' });
output.setEncoding('utf8');
function next() {
  const line = lines.shift();
  if (line === undefined) {
    server.close();
    return;
  }
  console.log('>', line);
  input.write(`${line}\n`);
}
output.on('data', (text) => {
  if (text === '') return;
  console.log(text.trimEnd().split('\n')[0]);
  setImmediate(next);
});
next();
