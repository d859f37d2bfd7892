// Events come in this order; workerData is a clone; the exit code is 0.
const { Worker, isMainThread, parentPort, workerData, threadId } = require('worker_threads');

if (isMainThread) {
  const data = { list: [1, 2], map: new Map([['k', 1n]]), date: new Date(0) };
  data.self = data;
  const worker = new Worker(__filename, { workerData: data, argv: ['one', 2] });
  console.log(typeof worker.threadId, worker.threadId > 0);
  for (const event of ['online', 'message', 'error', 'exit']) {
    worker.on(event, (value) => console.log(event, value));
  }
  worker.on('exit', () => console.log(worker.threadId, worker.resourceLimits));
  worker.on('online', () => worker.postMessage('ping'));
} else {
  console.log(threadId > 0, workerData.self === workerData, workerData.map, workerData.date.getTime());
  console.log(process.argv.slice(2), require.main === module);
  parentPort.once('message', (message) => parentPort.postMessage(`${message} pong`));
}
