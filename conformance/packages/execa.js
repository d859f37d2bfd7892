'use strict';
const execa = require('execa');
(async () => {
  const done = await execa('sh', ['-c', 'echo out; echo err >&2']);
  console.log(done.stdout, done.stderr, done.exitCode, done.command, done.failed);
  const failed = await execa('sh', ['-c', 'echo bad >&2; exit 3']).catch((e) => e);
  console.log(failed.name, failed.shortMessage, failed.exitCode, failed.stderr, failed.isCanceled, failed.killed);
  const missing = await execa('no-such-program-here', ['x']).catch((e) => e);
  console.log(missing.code, missing.shortMessage, missing.originalMessage);
  const late = await execa('sleep', ['30'], { timeout: 50 }).catch((e) => e);
  console.log(late.timedOut, late.signal, late.shortMessage);
  const child = execa('sleep', ['30']);
  child.kill('SIGKILL');
  console.log((await child.catch((e) => e)).signalDescription);
  console.log((await execa('cat', { input: 'through stdin' })).stdout);
  console.log((await execa.command('printf %s a\\ b')).stdout, execa.sync('echo', ['sync']).stdout);
  console.log((await execa('sh', ['-c', 'echo 1; echo 2 >&2'], { all: true })).all.split('\n').sort());
  console.log((await execa('sh', ['-c', 'echo $FOO'], { env: { FOO: 'bar' } })).stdout);
})();
