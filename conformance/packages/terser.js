'use strict';
const { minify } = require('terser');
const code = `function outer(first, second) { const unused = 1; if (false) { dead(); } var result = first + second; return result * 2 /* note */; }
class Thing { #secret = 1; method(argument) { return argument?.value ?? this.#secret; } }
console.log(outer(1, 2), new Thing().method({ value: "it's" }), typeof undefined === 'undefined' ? 60 * 60 : 0);
/*! keep */ const tpl = \`a\${1 + 1}b\`; async function go() { for await (const x of y) { await x; } } export { go as default, tpl };`;
(async () => {
  console.log((await minify(code, { module: true })).code);
  console.log((await minify(code, { module: true, mangle: false, compress: false, format: { beautify: true, comments: 'some' } })).code);
  const r = await minify({ 'a.js': 'var a = 1 ;', 'b.js': 'function bee ( x ) { return x + a }' }, { sourceMap: { url: 'inline.map' }, toplevel: false, ecma: 2020 });
  console.log(r.code, r.map);
  console.log((await minify('x = { "prop": 1, other_: 2 }; x.other_', { mangle: { properties: { regex: /_$/ } } })).code);
  console.log((await minify('if (DEBUG) log(); else run(VERSION)', { compress: { global_defs: { DEBUG: false, VERSION: '1' } } })).code);
  await minify('let x = ', {}).catch((e) => console.log(e.name, e.message, e.line, e.col, e.pos));
})();
