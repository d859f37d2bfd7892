// postMessageToThread: any thread reaches any other.
const { Worker, isMainThread, postMessageToThread, threadId, parentPort } = require('worker_threads');

process.on('workerMessage', (value, source) => {
  if (value === 'bad') throw new Error('refused');
  console.log(isMainThread ? 'main' : 'worker', value, isMainThread ? source > 0 : source);
  if (!isMainThread) parentPort.close();
});

if (isMainThread) {
  (async () => {
    const worker = new Worker(__filename);
    await new Promise((resolve) => worker.once('message', resolve));
    for (const [id, value] of [[threadId, 1], [999, 1], [worker.threadId, 'bad']]) {
      await postMessageToThread(id, value).catch((error) => console.log(error.code, error.message));
    }
    worker.on('exit', () => console.log('delivered'));
    await postMessageToThread(worker.threadId, 'hello');
  })();
} else {
  parentPort.ref();
  parentPort.on('message', () => {});
  postMessageToThread(0, 'from a worker').then(() => parentPort.postMessage('ready'));
}
