// fs.watch of a whole tree: folders made while watching are watched too.
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'watch-'));
const until = async (condition) => { while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5)); };
(async () => {
  fs.mkdirSync(path.join(dir, 'old', 'deep'), { recursive: true });
  const seen = new Set();
  const watcher = fs.watch(dir, { recursive: true }, (type, name) => seen.add(name));
  await new Promise((resolve) => setTimeout(resolve, 50));
  fs.writeFileSync(path.join(dir, 'old', 'deep', 'file'), 'x');
  await until(() => seen.has('old/deep/file'));
  fs.mkdirSync(path.join(dir, 'new'));
  await until(() => seen.has('new'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  fs.writeFileSync(path.join(dir, 'new', 'file'), 'x');
  await until(() => seen.has('new/file'));
  console.log('all seen');
  watcher.on('close', () => console.log('closed'));
  watcher.close();
  fs.rmSync(dir, { recursive: true });
})();
