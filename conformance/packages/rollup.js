'use strict';
const { rollup, VERSION } = require('@rollup/wasm-node');
const files = { 'a.js': "import { used } from 'b.js'; import def, * as ns from 'c.js'; console.log(used(2), def, ns.x); export default used;", 'b.js': 'export const used = (n) => n * 21; export const unused = () => 1;', 'c.js': 'export let x = 1; export default class K {}' };
const virtual = { name: 'virtual', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] };
(async () => {
  const bundle = await rollup({ input: 'a.js', plugins: [virtual] });
  for (const format of ['es', 'cjs', 'iife', 'umd']) {
    const { output } = await bundle.generate({ format, name: 'lib', sourcemap: format === 'es' });
    console.log(output[0].fileName, output[0].exports, Object.keys(output[0].modules), output[0].map?.mappings); console.log(output[0].code);
  }
  await bundle.close();
  await rollup({ input: 'none.js', plugins: [virtual] }).catch((e) => console.log(e.code, e.message));
  files['a.js'] = 'let x = ;';
  await rollup({ input: 'a.js', plugins: [virtual] }).catch((e) => console.log(e.code, e.message));
})();
