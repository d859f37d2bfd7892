'use strict';
// The real npm, started as a program, without a network.
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const dir = fs.realpathSync(fs.mkdtempSync(`${require('os').tmpdir()}/npm-`));
const npm = path.join(path.dirname(require.resolve('npm/package.json')), 'bin/npm-cli.js');
fs.mkdirSync(`${dir}/dep/lib`, { recursive: true }); fs.mkdirSync(`${dir}/app`);
fs.writeFileSync(`${dir}/dep/package.json`, JSON.stringify({ name: 'dep', version: '1.2.3', main: 'lib/i.js', bin: { depbin: 'lib/i.js' }, files: ['lib'] }));
fs.writeFileSync(`${dir}/dep/lib/i.js`, '#!/usr/bin/env node\nmodule.exports = "dep runs";\n'); fs.writeFileSync(`${dir}/dep/README.md`, '# dep\n');
const env = { ...process.env };
for (const name of Object.keys(env)) if (/^npm_/i.test(name)) delete env[name];
Object.assign(env, { npm_config_cache: `${dir}/cache`, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false', npm_config_userconfig: `${dir}/npmrc`, npm_config_globalconfig: `${dir}/gnpmrc`, npm_config_init_module: `${dir}/init`, HOME: dir });
// The bytes of the archive are the compressor's affair.
const stable = (text) => text.replaceAll(dir, '.').replace(/^npm notice (package size|shasum|integrity): .*$/gm, 'npm notice $1: …').replace(/in \d+m?s/g, 'in N').replace(/^.*A complete log of this run.*$\n?/gm, '').replace(/"sha512-[^"]*"/g, '"sha512-…"');
const run = (...args) => {
  const done = spawnSync(process.execPath, [npm, ...args], { cwd: `${dir}/app`, env, encoding: 'utf8' });
  console.log(`npm ${args.join(' ')}: ${done.status}\n${stable(done.stdout)}${stable(done.stderr)}`);
};
run('init', '-y');
run('pack', '../dep', '--dry-run');
run('pack', '../dep', '--silent');
run('install', './dep-1.2.3.tgz');
run('ls', '--json');
run('ls', 'nothing');
console.log(stable(fs.readFileSync(`${dir}/app/package.json`, 'utf8')), stable(fs.readFileSync(`${dir}/app/package-lock.json`, 'utf8')));
console.log(require(`${dir}/app/node_modules/dep`), fs.readlinkSync(`${dir}/app/node_modules/.bin/depbin`));
fs.rmSync(dir, { recursive: true });
