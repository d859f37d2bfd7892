'use strict';
// What the options grant, told by process.permission.has() of children.
const { spawnSync } = require('child_process');
const run = (flags, ...asked) => {
  const text = `const p = process.permission; console.log(JSON.stringify(${JSON.stringify(asked)}.map((a) => p.has(...a))))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...flags, '-e', text], { encoding: 'utf8', cwd: '/' });
  console.log(flags.join(' '), status, stdout.trim(), stderr.split('\n').find((line) => line.includes('Error')) ?? '');
};
const all = ['fs', 'fs.read', 'fs.write', 'child', 'worker', 'wasi', 'addon', 'inspector', 'net', 'FileSystemRead', ''].map((name) => [name]);
run(['--permission'], ...all);
run(['--permission', '--allow-fs-read=*', '--allow-fs-write=*'], ...all);
run(['--permission', '--allow-child-process', '--allow-worker', '--allow-wasi', '--allow-addons'], ...all);
run(['--experimental-permission', '--allow-fs-read=*'], ...all.slice(0, 3));
const paths = (...list) => list.map((path) => ['fs.read', path]);
run(['--permission', '--allow-fs-read=/none/a', '--allow-fs-read', '/none/b'], ...paths('/none/a', '/none/a/', '/none/x/../b', '/none/ab', '/none/a/b', '/none'));
run(['--permission', '--allow-fs-read=/usr'], ...paths('/usr', '/usr/', '/usr/x/y', '/usrx', '/usr/../etc'));
run(['--permission', '--allow-fs-read=/none/foo*', '--allow-fs-read=/none/dir/*', '--allow-fs-read=/none/*.js'], ...paths('/none/foo', '/none/foobar/x', '/none/fo', '/none/dir', '/none/dir/', '/none/dirx'));
run(['--permission', '--allow-fs-read=none/r', '--allow-fs-read=/none/c,d'], ...paths('/none/r', 'none/r', './none/r', '/none/c,d', '/none/c'));
run(['--permission', '--allow-fs-write=/none/w'], ['fs.write', '/none/w'], ['fs.read', '/none/w'], ['fs', '/none/w']);
run(['--allow-fs-read=/none'], ['fs']);
for (const args of [[], [1], [null], ['fs', 1], ['fs', {}], ['fs.read', null], ['fs.read', ''], ['fs.read', Symbol.iterator]]) {
  const text = `try { console.log(process.permission.has(${args.map((a) => (typeof a === 'symbol' ? 'Symbol()' : JSON.stringify(a))).join()})) } catch (e) { console.log(e.code, e.message) }`;
  console.log(args, spawnSync(process.execPath, ['--permission', '-e', text], { encoding: 'utf8' }).stdout.trim());
}
console.log(process.permission, spawnSync(process.execPath, ['--permission', '-p', 'const d = Object.getOwnPropertyDescriptor(process, "permission"); [d.writable, d.enumerable, d.configurable, Object.keys(d.value), d.value.has.length, d.value.has.name].join()'], { encoding: 'utf8' }).stdout.trim());
const warned = spawnSync(process.execPath, ['--permission', '--allow-addons', '--allow-child-process', '--allow-wasi', '--allow-worker', '--allow-fs-read=a,b', '--allow-fs-write=c,d', '-e', '1'], { encoding: 'utf8' });
console.log(warned.stderr.split('\n').filter((line) => line.includes('Warning')).map((line) => line.replace(/^.*?\) /, '')));
