const { createPool } = require('generic-pool');
let made = 0, gone = 0;
const pool = createPool({ create: async () => ({ id: ++made }), destroy: async () => { gone++; }, validate: async () => true },
                        { max: 2, min: 1, testOnBorrow: true, acquireTimeoutMillis: 50 });
(async () => {
  const a = await pool.acquire();
  const b = await pool.acquire();
  console.log(a.id, b.id, pool.size, pool.available, pool.borrowed);
  await pool.acquire().catch((error) => console.log(error.name));
  const waiting = pool.use(async (c) => c.id);
  await pool.release(a);
  console.log(await waiting);
  await pool.destroy(b);
  await pool.drain();
  await pool.clear();
  console.log(made >= 2, gone >= 2, pool.size);
})();
