// What a worker leaves open is closed when it ends, unless told otherwise.
const { Worker } = require('worker_threads');
const fs = require('fs');

const run = (program, options) => new Promise((resolve) => {
  const got = [];
  new Worker(`const fs = require('fs'); const { parentPort } = require('worker_threads');
    process.on('warning', ({ message }) => parentPort.postMessage(message.replace(/\\d+/, 'N')));
    ${program}`, { eval: true, workerData: __filename, ...options })
    .on('message', (message) => got.push(message))
    .on('exit', () => resolve(got));
});
const isOpen = (fd) => {
  try {
    fs.fstatSync(fd);
    return true;
  } catch (error) {
    return error.code;
  }
};
const open = 'parentPort.postMessage(fs.openSync(require("worker_threads").workerData));';
const later = 'fs.open(require("worker_threads").workerData, (error, fd) => { parentPort.postMessage(fd); fs.closeSync(fd); });';

(async () => {
  console.log(isOpen((await run(open))[0]));
  console.log(isOpen((await run(`${open} process.exit()`))[0]));
  const [kept] = await run(open, { trackUnmanagedFds: false });
  console.log(isOpen(kept));
  fs.closeSync(kept);
  const [closed] = await run(later);
  console.log(isOpen(closed));
  const own = fs.openSync(__filename);
  console.log(await run(`fs.closeSync(${own});`));
})();
