// What goes wrong is told as Node tells it, and leaves no descriptor open.
const fs = require('fs');
const path = require('path');
const os = require('os');
const { spawnSync } = require('child_process');
const { pipeline } = require('stream/promises');

const show = (error) => `${error.code} ${error.syscall} ${error.errno}`;
const descriptors = () => fs.readdirSync('/proc/self/fd').length;

async function faults(dir) {
  // A full device.
  try { fs.writeFileSync('/dev/full', 'x'); } catch (error) { console.log('sync', show(error)); }
  await fs.promises.writeFile('/dev/full', 'x').catch((error) => console.log('promise', show(error)));
  await new Promise((resolve) => fs.appendFile('/dev/full', 'x', (error) => { console.log('callback', show(error)); resolve(); }));
  await pipeline(fs.createReadStream(__filename), fs.createWriteStream('/dev/full')).catch((error) => console.log('stream', show(error)));
  try { fs.copyFileSync(__filename, '/dev/full/x'); } catch (error) { console.log('copy', show(error)); }
  // Folders where files belong, and the other way round.
  await fs.promises.readFile(dir).catch((error) => console.log(show(error)));
  await fs.promises.readdir(__filename).catch((error) => console.log(show(error)));
  await fs.promises.open(path.join(__filename, 'x')).catch((error) => console.log(show(error)));
  await new Promise((resolve) => fs.createReadStream(dir).resume().on('error', (error) => { console.log(show(error)); resolve(); }));
  // A name too long, a loop, no such file.
  await fs.promises.stat('x'.repeat(300)).catch((error) => console.log(show(error)));
  fs.symlinkSync('loop', path.join(dir, 'loop'));
  await fs.promises.readFile(path.join(dir, 'loop')).catch((error) => console.log(show(error)));
  await new Promise((resolve) => fs.createWriteStream(path.join(dir, 'no/file')).on('error', (error) => { console.log(show(error)); resolve(); }));
  // A stream destroyed at once, after its opening, in the middle.
  for (const when of ['at once', 'open', 'data']) {
    await new Promise((resolve) => {
      const stream = fs.createReadStream(__filename, { highWaterMark: 16 });
      stream.on('close', resolve);
      if (when === 'at once') stream.destroy();
      else stream.on(when, () => stream.destroy());
    });
  }
  const handle = await fs.promises.open(__filename);
  for await (const line of handle.readLines()) { if (line.startsWith('//')) break; }
  await handle.close();
}

if (process.argv[2] === 'limits') {
  // No descriptors left: some opens fail, and all can be closed again.
  const open = [];
  let failed;
  while (failed === undefined) {
    try { open.push(fs.openSync(__filename)); } catch (error) { failed = error; }
  }
  console.log(show(failed));
  fs.promises.readFile(__filename).catch((error) => console.log(show(error))).then(() => {
    for (const fd of open) fs.closeSync(fd);
    return fs.promises.readFile(__filename);
  }).then((data) => console.log('after closing', data.length > 0));
} else if (process.argv[2] === 'size') {
  // Files may not grow beyond a limit: what was written until then stays.
  const file = process.argv[3];
  try { fs.writeFileSync(file, Buffer.alloc(1 << 20)); } catch (error) { console.log(show(error), fs.statSync(file).size > 0); }
  const out = fs.createWriteStream(file);
  out.on('error', (error) => console.log(show(error)));
  out.write(Buffer.alloc(1 << 20));
} else if (process.argv[2] === 'user') {
  // Somebody who may not.
  process.seteuid(65534);
  try { fs.readFileSync(process.argv[3]); } catch (error) { console.log(show(error)); }
  fs.promises.writeFile(process.argv[3], '').catch((error) => console.log(show(error)));
} else {
  (async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'faults-'));
    await fs.promises.readFile(__filename);
    await fs.promises.readFile('/missing').catch(() => {});
    // The standard output is opened with the first words.
    console.log('begin');
    const before = descriptors();
    await faults(dir);
    // The last ones are closed on the thread pool.
    for (let i = 0; i < 200 && descriptors() > before; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    console.log('descriptors left open:', Math.max(0, descriptors() - before));
    const run = (limit, ...args) => {
      const { stdout, stderr, signal } = spawnSync('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, __filename, ...args], { encoding: 'utf8' });
      process.stdout.write(stdout + (signal ?? '') + stderr.split('\n')[0]);
    };
    run('ulimit -n 60', 'limits');
    run('ulimit -f 64', 'size', path.join(dir, 'big'));
    if (process.getuid() === 0) {
      const secret = path.join(dir, 'secret');
      fs.chmodSync(dir, 0o755);
      fs.writeFileSync(secret, 'x', { mode: 0o600 });
      run(':', 'user', secret);
    } else {
      console.log('EACCES open -13\nEACCES open -13');
    }
    fs.rmSync(dir, { recursive: true });
  })();
}
