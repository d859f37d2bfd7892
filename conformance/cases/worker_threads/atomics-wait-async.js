// Atomics.waitAsync: time-outs, a notification of the same thread and of another.
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');
if (isMainThread) {
  const cells = new Int32Array(new SharedArrayBuffer(16));
  const alive = setInterval(() => {}, 1e6);
  (async () => {
    console.log(await Atomics.waitAsync(cells, 0, 0, 10).value);
    const waiting = Atomics.waitAsync(cells, 0, 0);
    setTimeout(() => console.log(Atomics.notify(cells, 0), Atomics.notify(cells, 0)), 5);
    console.log(waiting.async, await waiting.value);
    console.log(Atomics.waitAsync(cells, 0, 1), Atomics.waitAsync(cells, 0, 0, 0));
    const worker = new Worker(__filename, { workerData: cells });
    worker.on('message', (message) => {
      console.log('worker:', message);
      if (message === 'waits') {
        Atomics.store(cells, 1, 1);
        console.log('notified', Atomics.notify(cells, 1));
      }
    });
    worker.on('exit', (code) => {
      console.log('exit', code);
      clearInterval(alive);
      // Waiting keeps nothing alive.
      Atomics.waitAsync(cells, 0, 0, 1e6).value.then(() => console.log('never'));
    });
  })();
} else {
  const alive = setInterval(() => {}, 1e6);
  Atomics.waitAsync(workerData, 1, 0, 60000).value.then((outcome) => {
    parentPort.postMessage(outcome);
    clearInterval(alive);
  });
  parentPort.postMessage('waits');
}
