// spawnSync, execSync, execFileSync: results and errors.
const cp = require('child_process');
const result = cp.spawnSync('sh', ['-c', 'echo three >&3; cat; echo err >&2; exit 4'], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'], input: 'in' });
console.log(result.output.map(String), result.status, result.signal, result.error, typeof result.pid);
const missing = cp.spawnSync('no-such-program-here', ['a']);
console.log(Object.keys(missing), missing.error.message, missing.error.code, missing.error.path, missing.error.spawnargs, missing.status, missing.output);
try { cp.execSync('echo o; echo e >&2; exit 3', { stdio: 'pipe' }); } catch (e) { console.log(e.message, e.status, String(e.stdout), Object.keys(e)); }
try { cp.execFileSync('no-such-program-here', ['a']); } catch (e) { console.log(e.message, e.code, e.syscall); }
const late = cp.spawnSync('sleep', ['30'], { timeout: 40, killSignal: 'SIGINT' });
console.log(late.error.code, late.error.message, late.status, late.signal);
console.log(cp.execSync('cat', { input: 'é', encoding: 'latin1' }), cp.execFileSync('cat', { input: new Uint16Array([0x6161, 0x6262]) }));
console.log(cp.spawnSync('sh', ['-c', 'kill -9 $$']).signal, cp.execSync('echo $0 $FOO', { env: { FOO: 'x' }, shell: '/bin/sh', encoding: 'utf8' }));
console.log(cp.spawnSync('sh', ['-c', 'echo $0'], { argv0: 'renamed', encoding: 'utf8' }).stdout);
