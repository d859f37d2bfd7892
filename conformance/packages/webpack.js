'use strict';
const webpack = require('webpack');
const fs = require('fs');
const path = require('path');
const dir = fs.realpathSync(fs.mkdtempSync(path.join(require('os').tmpdir(), 'webpack-')));
fs.writeFileSync(`${dir}/a.js`, "import { used } from './b.js'; import data from './d.json'; console.log(used(2), data.x); import('./c.js').then((c) => console.log(c.default()));");
fs.writeFileSync(`${dir}/b.js`, 'export const used = (n) => n * 21; export const unused = () => 1;');
fs.writeFileSync(`${dir}/c.js`, "const { basename } = require('path'); module.exports = () => basename('/x/later');");
fs.writeFileSync(`${dir}/d.json`, '{"x":[1,2],"y":3}');
// A loader and a plugin of our own, as small as they come.
fs.writeFileSync(`${dir}/upper.js`, "module.exports = function (text) { return text.replace('21', '22'); };");
class Banner { apply(compiler) { compiler.hooks.done.tap('Banner', (stats) => console.log('done', stats.compilation.errors.length)); } }
const run = (options) => new Promise((resolve, reject) => {
  const compiler = webpack({ context: dir, entry: './a.js', target: 'node', output: { path: `${dir}/out`, filename: '[name].js' }, ...options });
  compiler.run((err, stats) => compiler.close(() => (err ? reject(err) : resolve(stats))));
});
(async () => {
  for (const mode of ['development', 'production']) {
    const stats = await run({ mode, devtool: mode === 'production' && 'source-map', plugins: [new Banner()], module: { rules: [{ test: /b\.js$/, use: `${dir}/upper.js` }] } });
    const { assets, modules } = stats.toJson({ all: false, assets: true, modules: true });
    console.log(mode, stats.hasErrors(), assets.map((a) => [a.name, a.size]).sort(), modules.map((m) => m.name).sort());
    const file = `${dir}/out/main.js`;
    console.log(mode === 'production' ? fs.readFileSync(file, 'utf8') : fs.readFileSync(file, 'utf8').includes('eval('));
    delete require.cache[file]; require(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fs.rmSync(`${dir}/out`, { recursive: true });
  }
  fs.writeFileSync(`${dir}/a.js`, "import './missing.js'; let x = ;");
  const bad = await run({ mode: 'none' });
  console.log(bad.hasErrors(), bad.toJson({ all: false, errors: true }).errors.map((e) => e.message.replaceAll(dir, '.').split('\n')[0]));
  fs.rmSync(dir, { recursive: true });
})();
