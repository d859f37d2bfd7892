const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const fsp = require('fs/promises');
const f = path.join(dir, 'f');
(async () => {
  console.log(await fsp.writeFile(f, 'one\ntwo'), await fsp.readFile(f, 'utf8'), await fsp.access(f), fs.promises === fsp);
  const h = await fsp.open(f, 'r+');
  console.log((await h.read(Buffer.alloc(3), 0, 3, 0)).bytesRead, (await h.write('END', 0)).bytesWritten, (await h.stat()).size, (await h.readFile()).length);
  await h.truncate(2); await h.close(); console.log(h.fd, await fsp.readFile(f, 'latin1'));
  for (const g of [() => fsp.readFile(f + 'no'), () => fsp.mkdir(dir), () => fsp.open(f, 'zz'), () => fsp.readFile({}), () => h.read(Buffer.alloc(1)), () => fsp.rm(dir), () => fsp.access(f, 77), () => fsp.writeFile(f, 5)]) {
    await g().then(() => console.log('fine'), (e) => console.log(show(e)));
  }
  await fsp.writeFile(f, (async function* () { yield 'a'; yield Buffer.from('b'); })()); await fsp.appendFile(f, 'c'); console.log(await fsp.readFile(f, 'utf8'));
  await fsp.mkdir(path.join(dir, 'd/e'), { recursive: true }); await fsp.copyFile(f, path.join(dir, 'd/g'));
  console.log(await fsp.readdir(dir, { recursive: true }), (await fsp.stat(f)).isFile(), (await fsp.lstat(f)).size);
  const found = []; for await (const e of await fsp.opendir(path.join(dir, 'd'))) found.push(e.name + e.isDirectory()); console.log(found.sort());
  const ac = new AbortController(); ac.abort(); await fsp.readFile(f, { signal: ac.signal }).catch((e) => console.log(e.name, e.code));
  await fsp.rm(path.join(dir, 'd'), { recursive: true }); await fsp.rename(f, f + '2'); await fsp.unlink(f + '2'); console.log(await fsp.readdir(dir));
})();
