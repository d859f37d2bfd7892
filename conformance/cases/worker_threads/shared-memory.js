// SharedArrayBuffer is the same memory in both threads; Atomics wait and notify across them.
const { Worker, isMainThread, workerData } = require('worker_threads');

if (isMainThread) {
  const shared = new SharedArrayBuffer(12);
  const cells = new Int32Array(shared);
  const worker = new Worker(__filename, { workerData: shared });
  console.log(Atomics.wait(cells, 0, 0, 10000));
  console.log(Atomics.load(cells, 0));
  Atomics.store(cells, 1, 5);
  Atomics.notify(cells, 1);
  worker.on('exit', (code) => console.log(code, [...cells]));
} else {
  const cells = new Int32Array(workerData);
  Atomics.store(cells, 0, 42);
  Atomics.notify(cells, 0);
  Atomics.wait(cells, 1, 0);
  for (let i = 0; i < 1000; i++) Atomics.add(cells, 2, 1);
}
