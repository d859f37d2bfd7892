const { isMainThread, MessageChannel } = require('worker_threads');
if (!isMainThread) {
  module.exports = ({ a, b, fail, spin }) => {
    if (fail) throw new RangeError('asked for');
    if (spin) for (;;);
    return a + b;
  };
} else {
  const { Piscina } = require('piscina');
  const pool = new Piscina({ filename: __filename, minThreads: 1, maxThreads: 2 });
  (async () => {
    console.log(await pool.run({ a: 1, b: 2 }));
    console.log((await Promise.all([1, 2, 3, 4, 5].map((n) => pool.run({ a: n, b: n })))).join());
    await pool.run({ fail: true }).catch((error) => console.log(error.name, error.message));
    const controller = new AbortController();
    const spinning = pool.run({ spin: true }, { signal: controller.signal }).catch((error) => console.log(error.name));
    setTimeout(() => controller.abort(), 100);
    await spinning;
    console.log(await pool.run({ a: 20, b: 22 }), pool.completed >= 7, pool.threads.length > 0);
    await pool.destroy();
    console.log('done');
  })();
}
