// fs.watch: what is told, how it ends.
const fs = require('fs');
const path = require('path');
const os = require('os');
const { once } = require('events');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'watch-'));
const until = async (condition) => { while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5)); };
(async () => {
  const seen = new Set();
  const watcher = fs.watch(dir, (type, name) => seen.add(`${type} ${name}`));
  fs.writeFileSync(path.join(dir, 'a'), '1');
  await until(() => seen.has('change a') && seen.has('rename a'));
  fs.appendFileSync(path.join(dir, 'a'), '2');
  fs.renameSync(path.join(dir, 'a'), path.join(dir, 'b'));
  await until(() => seen.has('rename b'));
  fs.unlinkSync(path.join(dir, 'b'));
  console.log([...seen].sort());
  watcher.on('close', () => console.log('closed'));
  watcher.close();
  watcher.close();
  await once(watcher, 'close');

  const file = path.join(dir, 'file');
  fs.writeFileSync(file, '');
  const own = fs.watch(file, { encoding: 'hex' });
  fs.writeFileSync(file, 'x');
  console.log(await once(own, 'change'));
  own.close();
  const raw = fs.watch(file, 'buffer');
  fs.writeFileSync(file, 'y');
  console.log(await once(raw, 'change'));
  raw.close();

  try {
    fs.watch(path.join(dir, 'missing'));
  } catch (error) {
    console.log(error.code, error.syscall, error.errno, error.message.replace(dir, 'DIR'), error.filename === error.path);
  }
  for (const bad of [1, null, {}]) {
    try { fs.watch(bad); } catch (error) { console.log(error.code); }
  }
  const controller = new AbortController();
  const aborted = fs.watch(dir, { signal: controller.signal });
  setTimeout(() => controller.abort(), 5);
  await once(aborted, 'close');
  console.log('aborted');

  const ac = new AbortController();
  const names = [];
  try {
    setTimeout(() => fs.writeFileSync(path.join(dir, 'p'), ''), 20);
    for await (const { eventType, filename } of fs.promises.watch(dir, { signal: ac.signal })) {
      names.push(`${eventType} ${filename}`);
      ac.abort();
    }
  } catch (error) {
    console.log(error.name, error.code, names[0]);
  }
  await fs.promises.watch(path.join(dir, 'missing')).next().catch((error) => console.log(error.code, error.syscall));
  // A watcher that is not persistent, and one that was unref'd, keep nothing alive.
  fs.watch(dir, { persistent: false });
  fs.watch(dir).unref();
  process.on('exit', () => fs.rmSync(dir, { recursive: true }));
})();
