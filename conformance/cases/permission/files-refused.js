// flags: --permission
'use strict';
// Which function of fs needs what, and how each form of it refuses.
const fs = require('fs');
const P = '/none/p', D = '/none', N = '/none/x/y';
const calls = {
  access: [P], appendFile: [P, 'x'], chmod: [P, 0o644], chown: [P, 1, 1], copyFile: [P, N], cp: [P, N], exists: [P], lchown: [P, 1, 1],
  link: [P, N], lutimes: [P, 1, 1], lstat: [P], mkdir: [N], mkdtemp: [N], open: [P, 'r'], open_w: [P, 'w'], open_rw: [P, 'r+'], open_a: [P, 'a+'],
  opendir: [D], readdir: [D], readFile: [P], readlink: [P], rename: [P, N], rm: [P], rmdir: [D], stat: [P], statfs: [P], symlink: [P, N],
  truncate: [P, 0], unlink: [P], utimes: [P, 1, 1], writeFile: [P, 'x'], mkdir_r: [N, { recursive: true }], readdir_r: [D, { recursive: true }],
  readdir_t: [D, { withFileTypes: true }], rm_f: [P, { force: true }], rm_r: [D, { recursive: true }],
};
const show = (name, error, value) => console.log(name, error?.code !== undefined ? `${error.code} ${error.permission} ${error.resource}: ${error.message}` : error instanceof Error ? error.message : value);
(async () => {
  for (const key of Object.keys(calls)) {
    const name = key.split('_')[0];
    if (key !== 'cp') try { show(`${key}Sync`, null, typeof fs[`${name}Sync`](...calls[key])); } catch (e) { show(`${key}Sync`, e); }
    await new Promise((resolve) => {
      let now = true;
      try {
        fs[name](...calls[key], (e, v) => { show(`${key} called back ${now && key !== 'cp' ? 'at once' : 'later'}`, e, v); resolve(); });
        now = false;
      } catch (e) { show(`${key} threw`, e); resolve(); }
    });
    if (fs.promises[name]) await fs.promises[name](...calls[key]).then(() => console.log(key, 'fulfilled'), (e) => show(`${key} rejected`, e));
  }
  const others = {
    watch: () => fs.watch(P), watchFile: () => fs.watchFile(P, () => {}), openAsBlob: () => fs.openAsBlob(P), chdir: () => process.chdir('/'),
    realpath: () => fs.realpathSync.native(P), require: () => require('/etc/passwd'), loadEnvFile: () => process.loadEnvFile(P),
    buffer: () => fs.readFileSync(Buffer.from(P)), url: () => fs.readFileSync(new URL('file:///none/p')), relative: () => fs.readFileSync('x/../y'),
    up: () => fs.readFileSync(`${__dirname}/../z`.replace(/^.*(?=\/\.\.)/, '/none')), binding: () => process.binding('fs'),
    fchmod: () => fs.fchmodSync(1, 0o644), fchown: () => fs.fchownSync(1, 0, 0), futimes: () => fs.futimesSync(1, 1, 1), fsync: () => fs.fsyncSync(1), fdatasync: () => fs.fdatasyncSync(1),
    spawn: () => require('child_process').spawn('ls'), spawnSync: () => require('child_process').spawnSync('ls'), execSync: () => require('child_process').execSync('ls'),
    worker: () => new (require('worker_threads').Worker)('1', { eval: true }), inspector: () => new (require('inspector').Session)().connect(),
    dlopen: () => process.dlopen({}, P), heap: () => require('v8').writeHeapSnapshot('x'), report: () => process.report.writeReport('x'),
    execve: () => process.execve('/bin/ls', [], {}),
  };
  process.removeAllListeners('warning'); process.on('warning', () => {});
  for (const name of Object.keys(others)) try { show(name, null, typeof others[name]()); } catch (e) { show(name, e); }
  fs.createReadStream(P).on('error', (e) => show('read stream', e));
  fs.createWriteStream(P).on('error', (e) => show('write stream', e));
  console.log(fs.readFileSync(__filename).length > 0, process.permission.has('fs.read', __filename));
  try { fs.readFileSync(P); } catch (e) { console.log(Object.keys(e), e.stack.split('\n')[0]); }
})();
