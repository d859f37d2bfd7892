'use strict';
// Children and workers are not allowed more than who starts them.
const { spawnSync } = require('child_process');
const run = (flags, text, options) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--permission', ...flags, '-e', text], { encoding: 'utf8', ...options });
  console.log(status, stdout.trim(), stderr.trim().split('\n').find((line) => line.includes('Error')) ?? '');
};
const has = '["fs.read", "fs.write", "child", "worker"].map((s) => +process.permission.has(s)).join("")';
const child = (args, env) => `const { spawnSync } = require('child_process'); process.stdout.write(spawnSync(process.execPath, ${JSON.stringify(['--no-warnings', ...args, '-p', has])}, { encoding: 'utf8'${env ? `, env: { ...process.env, NODE_OPTIONS: ${JSON.stringify(env)} }` : ''} }).stdout)`;
run(['--allow-child-process', '--allow-fs-read=*'], child([]));
run(['--allow-child-process', '--allow-worker', '--allow-fs-read=*'], child([]));
run(['--allow-child-process', '--allow-fs-read=*'], child(['--permission', '--allow-fs-write=*']));
run(['--allow-child-process', '--allow-fs-read=*'], child([], '--permission --allow-fs-write=*'));
run(['--allow-child-process', '--allow-fs-read=*'], child([], '--stack-trace-limit=5'));
run(['--allow-child-process'], 'console.log(process.env.NODE_OPTIONS)');
const worker = (options) => `const { Worker } = require('worker_threads'); new Worker('console.log(${has.replaceAll('"', '`')}); try { require("fs").readFileSync("/none/x") } catch (e) { console.log(e.code, e.permission) }', { eval: true${options} }).on('error', (e) => console.log(e.code))`;
run(['--allow-worker'], worker(''));
run(['--allow-worker', '--allow-fs-read=*'], worker(''));
run([], worker(''));
run([], 'require("child_process").exec("ls", () => {})');
run([], 'require("child_process").fork("x")');
