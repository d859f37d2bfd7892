// --env-file: what wins, NODE_OPTIONS in it, files that are not there.
const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');
const dir = fs.mkdtempSync(path.join(require('os').tmpdir(), 'env-'));
fs.writeFileSync(`${dir}/one`, 'A=one\nB="two\nlines"\nNODE_OPTIONS=--expose-gc --no-warnings\nexport C=$HOME # not replaced\n');
fs.writeFileSync(`${dir}/two`, 'A=over\nD=4\nSET=file\n');
fs.writeFileSync(`${dir}/bad`, 'NODE_OPTIONS=--no-such-thing\n');
const env = { PATH: process.env.PATH, SET: 'environment' };
const run = (args, more) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8', env: { ...env, ...more } });
  console.log(args.slice(0, -2).join(' '), status, stdout.trim(), stderr.trim().replace(/^\S+: (?=[a-z-])/, '').replace('file= is', 'file is'));
};
const show = 'JSON.stringify(["A", "B", "C", "D", "SET", "NODE_OPTIONS"].map((k) => process.env[k])) + typeof gc + process.execArgv.length';
run(['--env-file=one', '-p', show]);
run(['--env-file=one', '--env-file', 'two', '-p', show]);
run(['--env-file=one', '-p', show], { NODE_OPTIONS: '--no-deprecation', A: 'mine' });
run(['--env-file-if-exists=none', '--env-file-if-exists=two', '-p', show]);
run(['--env-file=none', '-p', '1']);
run(['--env-file=bad', '-p', '1']);
run(['-p', '1'], { NODE_OPTIONS: '--env-file=one' });
run(['--env-file=two', '-p', 'require("child_process").execFileSync(process.execPath, ["-p", "process.env.D"], { encoding: "utf8" })']);
fs.rmSync(dir, { recursive: true });
