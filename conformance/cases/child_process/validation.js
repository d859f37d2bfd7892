// What every form refuses, and how.
const cp = require('child_process');
const calls = [
  [], [''], [5], ['a\0'], ['ls', 'x'], ['ls', ['a\0']], ['ls', [], 5], ['ls', [], { cwd: 1 }], ['ls', [], { cwd: 'a\0' }],
  ['ls', [], { detached: 1 }], ['ls', [], { uid: 'a' }], ['ls', [], { gid: 1.5 }], ['ls', [], { shell: 1 }],
  ['ls', [], { argv0: 1 }], ['ls', [], { windowsHide: 1 }], ['ls', [], { windowsVerbatimArguments: 'x' }],
  ['ls', [], { timeout: -1 }], ['ls', [], { timeout: 1.5 }], ['ls', [], { killSignal: 'SIGNOPE' }],
  ['ls', [], { killSignal: {} }], ['ls', [], { stdio: 'nope' }], ['ls', [], { stdio: [{}] }],
  ['ls', [], { stdio: ['pipe', 'pipe', 'pipe', true] }], ['ls', [], { env: { 'a\0': '1' } }], ['ls', [], { env: { a: 'b\0' } }],
];
for (const args of calls) {
  for (const name of ['spawn', 'spawnSync', 'execFileSync']) {
    try {
      cp[name](...args);
      console.log(name, 'fine', args);
    } catch (e) {
      console.log(name, e.name, e.code, e.message);
    }
  }
}
for (const make of [
  () => cp.exec(), () => cp.exec('a\0'), () => cp.execFile('ls', [], {}, 5), () => cp.execFile('ls', { maxBuffer: -1 }),
  () => cp.fork(), () => cp.fork('x', 'y'), () => cp.fork('x', [], 'z'), () => cp.fork('x', { execArgv: ['a\0'] }),
  () => cp.fork('x', { stdio: ['pipe', 'pipe', 'pipe'] }), () => cp.spawn('ls', { stdio: ['ipc', 'ipc'] }),
  () => cp.spawn('ls', { serialization: 'xml', stdio: 'ignore' }), () => cp.spawn('ls', { signal: {} }),
  () => cp.spawn('ls', { stdio: [Buffer.from('x')] }),
]) {
  try { make(); console.log('fine'); } catch (e) { console.log(e.name, e.code, e.message); }
}
for (const name of Object.keys(cp)) console.log(name, cp[name].length, cp[name].name);
