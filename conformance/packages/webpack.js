'use strict';
const webpack = require('webpack');
const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'wp-')));
fs.writeFileSync(`${dir}/a.js`, "import { used } from './b.js'; console.log(used(2));");
fs.writeFileSync(`${dir}/b.js`, 'export const used = (n) => n * 21; export const unused = () => 1;');
const run = (options) => new Promise((resolve, reject) => webpack({ context: dir, entry: './a.js', output: { path: `${dir}/out`, filename: '[name].js' }, ...options }, (err, stats) => (err ? reject(err) : resolve(stats))));
(async () => {
  for (const mode of ['development', 'production']) {
    const stats = await run({ mode, devtool: false });
    const out = fs.readFileSync(`${dir}/out/main.js`, 'utf8');
    console.log(mode, stats.hasErrors(), Object.keys(stats.compilation.assets), stats.toJson({ all: false, modules: true }).modules.map((m) => m.name).sort());
    if (mode === 'production') console.log(out); else console.log(out.length, stats.hash.length);
    delete require.cache[`${dir}/out/main.js`]; require(`${dir}/out/main.js`);
  }
  fs.writeFileSync(`${dir}/a.js`, "import './missing.js'; let x = ;");
  const bad = await run({ mode: 'none' });
  console.log(bad.hasErrors(), bad.toJson({ all: false, errors: true }).errors.map((e) => e.message.replaceAll(dir, '.').split('\n')[0]));
  fs.rmSync(dir, { recursive: true });
})();
