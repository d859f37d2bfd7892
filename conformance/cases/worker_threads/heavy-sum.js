// The classic: a worker does the heavy sum while the server goes on answering.
const { Worker, isMainThread, parentPort } = require('worker_threads');
const http = require('http');

if (isMainThread) {
  const worker = new Worker(__filename);
  let wanted = [];
  worker.on('message', (sum) => wanted.shift()(sum));
  const sumTo = (n) => new Promise((resolve) => {
    wanted.push(resolve);
    worker.postMessage(n);
  });
  const server = http.createServer(async (request, response) => {
    response.end(request.url === '/sum' ? String(await sumTo(200000)) : 'quick');
  });
  server.listen(0, '127.0.0.1', async () => {
    const ask = (path) => new Promise((resolve) => {
      http.get({ port: server.address().port, path, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => { text += chunk; }).on('end', () => resolve(text));
      });
    });
    const order = [];
    const sum = ask('/sum').then((text) => order.push(`sum ${text}`));
    const quick = Promise.all([1, 2, 3].map(() => ask('/').then((text) => order.push(text))));
    await Promise.all([sum, quick]);
    console.log(order.sort());
    server.close();
    console.log('worker ended with', await worker.terminate());
  });
} else {
  parentPort.on('message', (n) => {
    let sum = 0;
    for (let i = 1; i <= n; i++) sum += i;
    parentPort.postMessage(sum);
  });
}
