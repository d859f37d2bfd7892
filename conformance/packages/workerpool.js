const workerpool = require('workerpool');
if (workerpool.isMainThread && !process.send) {
  const pool = workerpool.pool(__filename, { workerType: 'thread', maxWorkers: 2 });
  (async () => {
    console.log(await pool.exec('add', [1, 2]));
    console.log((await Promise.all([1, 2, 3, 4].map((n) => pool.exec('square', [n])))).join());
    console.log(await pool.exec((a, b) => a * b, [6, 7]));
    await pool.exec('fail', []).catch((error) => console.log(error.name, error.message));
    await pool.exec('forever', []).timeout(200).catch((error) => console.log(error.name));
    const proxy = await pool.proxy();
    console.log(await proxy.add(5, 6), pool.stats().totalWorkers > 0);
    await pool.terminate();
    const processes = workerpool.pool(__filename, { workerType: 'process', maxWorkers: 1 });
    console.log(await processes.exec('add', [3, 4]));
    await processes.terminate();
    console.log('done');
  })();
} else {
  workerpool.worker({
    add: (a, b) => a + b,
    square: (n) => n * n,
    fail() { throw new TypeError('no'); },
    forever() { for (;;); },
  });
}
