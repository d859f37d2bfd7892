// Standard streams that are pipes: all arrives before exit, a reader that goes away is EPIPE.
const { spawn, spawnSync } = require('child_process');
const net = require('net');
const mode = process.argv[2];
if (mode === 'much') {
  // More than a pipe holds, then exit at once.
  for (let i = 0; i < 64; i++) process.stdout.write('x'.repeat(8192));
  process.stderr.write('done');
  process.exit(3);
} else if (mode === 'kind') {
  const s = (stream) => [stream.constructor.name, stream instanceof net.Socket, stream.fd, stream._type, stream.isTTY, stream.readable, stream.writable, stream._isStdio];
  console.log(JSON.stringify([s(process.stdin), s(process.stdout), s(process.stderr)]));
} else if (mode === 'broken') {
  process.stdout.on('error', (error) => { process.stderr.write(`${error.code} ${error.syscall}`); clearInterval(timer); });
  const timer = setInterval(() => process.stdout.write('x'.repeat(1000)), 2);
} else if (mode === 'echo') {
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (text) => process.stdout.write(text.toUpperCase()));
  process.stdin.on('end', () => process.stdout.write('|end'));
} else if (mode === 'idle') {
  // Never read: the process does not wait for it.
  process.stdin.on('close', () => {});
} else if (mode === 'iterate') {
  (async () => { let n = 0; for await (const chunk of process.stdin) n += chunk.length; console.log(n); })();
} else {
  (async () => {
    const much = spawnSync('sh', ['-c', '"$0" "$1" much | wc -c', process.execPath, __filename], { encoding: 'utf8' });
    console.log(much.stdout.trim(), much.stderr);
    console.log(spawnSync(process.execPath, [__filename, 'kind'], { encoding: 'utf8' }).stdout.trim());
    const fs = require('fs'), os = require('os'), path = require('path');
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'stdio-'));
    const file = path.join(dir, 'out');
    const fd = fs.openSync(file, 'w+');
    const input = fs.openSync(__filename);
    spawnSync(process.execPath, [__filename, 'kind'], { stdio: [input, fd, fd] });
    console.log(fs.readFileSync(file, 'utf8').trim());
    spawnSync(process.execPath, [__filename, 'iterate'], { stdio: [fs.openSync(__filename), fd, fd] });
    console.log(fs.readFileSync(file, 'utf8').trim().split('\n').pop() === String(fs.statSync(__filename).size));
    fs.rmSync(dir, { recursive: true });
    const child = spawn(process.execPath, [__filename, 'broken']);
    child.stdout.destroy();
    let text = '';
    child.stderr.on('data', (data) => { text += data; });
    await new Promise((resolve) => child.on('close', resolve));
    console.log(text);
    console.log(spawnSync(process.execPath, [__filename, 'echo'], { input: 'héllo', encoding: 'utf8' }).stdout);
    console.log(spawnSync(process.execPath, [__filename, 'idle'], { input: 'x' }).status);
  })();
}
