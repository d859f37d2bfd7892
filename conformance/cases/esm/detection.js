'use strict';
// A .js file without "type" that only parses as a module is one.
const { spawnSync } = require('child_process');
for (const file of ['syntax.js', 'await.js']) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${__dirname}/tree/detect/${file}`], { encoding: 'utf8' });
  console.log(status, stdout.trim(), stderr.includes('MODULE_TYPELESS_PACKAGE_JSON'));
}
for (const args of [
  ['--input-type=module', '-e', 'console.log(import.meta.url.includes("[eval1]"), typeof require)'],
  ['-e', 'import fs from "fs"; console.log(typeof fs.readFileSync)'],
  ['--input-type=module', '-p', '1'],
  ['--import', 'data:text/javascript,console.log("first")', '-e', 'console.log("second")'],
]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(status, JSON.stringify(stdout), /ERR_\w+/.exec(stderr)?.[0]);
}
