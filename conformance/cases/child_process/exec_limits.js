// exec and execFile: encodings, maxBuffer, time-out, AbortSignal, promisify.
const { exec, execFile } = require('child_process');
const { promisify } = require('util');
(async () => {
  const run = promisify(execFile);
  console.log(await run('printf', ['a\\303\\251']));
  console.log(await run('printf', ['a\\303\\251'], { encoding: 'buffer' }));
  console.log(await run('printf', ['abc'], { encoding: 'hex' }));
  const failed = await run('sh', ['-c', 'echo out; echo err >&2; exit 2']).catch((e) => e);
  console.log(failed.message, failed.code, failed.stdout, failed.stderr, failed.killed, failed.signal, failed.cmd);
  const big = await promisify(exec)('printf 1234567890', { maxBuffer: 4 }).catch((e) => e);
  console.log(big.name, big.code, big.message, JSON.stringify(big.stdout));
  const late = await promisify(exec)('exec sleep 30', { timeout: 50, killSignal: 'SIGKILL' }).catch((e) => e);
  console.log(late.killed, late.signal, late.code, late.cmd);
  const abort = new AbortController();
  const waiting = run('sleep', ['30'], { signal: abort.signal });
  console.log(typeof waiting.child.pid);
  abort.abort(new Error('enough'));
  const gone = await waiting.catch((e) => e);
  console.log(gone.name, gone.code, gone.message, gone.cause.message, gone.cmd);
  const before = await run('sleep', ['30'], { signal: AbortSignal.abort('now') }).catch((e) => e);
  console.log(before.name, before.cause);
  console.log(await promisify(exec)('echo $FOO', { env: { FOO: 'bar' } }));
})();
