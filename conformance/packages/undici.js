'use strict';
const undici = require('undici');
const http = require('http');
const server = http.createServer((req, res) => {
  if (req.url === '/echo') { res.setHeader('x-method', req.method); return req.pipe(res); }
  if (req.url === '/redirect') { res.writeHead(302, { location: '/a' }); return res.end(); }
  if (req.url === '/cookies') { res.setHeader('set-cookie', ['a=1', 'b=2; Path=/']); return res.end('c'); }
  if (req.url === '/slow') return;
  res.setHeader('content-type', 'application/json'); res.end(JSON.stringify({ url: req.url, ae: req.headers['x-t'] ?? null }));
}).listen(0, async () => {
  const base = `http://localhost:${server.address().port}`;
  const { statusCode, headers, body } = await undici.request(`${base}/a?b=1`, { headers: { 'x-t': 'v' } });
  console.log(statusCode, headers['content-type'], await body.json());
  const posted = await undici.request(`${base}/echo`, { method: 'POST', body: 'hello' });
  console.log(posted.headers['x-method'], await posted.body.text());
  const res = await undici.fetch(`${base}/redirect`);
  console.log(res.status, res.redirected, new URL(res.url).pathname, await res.json());
  const cookies = await undici.fetch(`${base}/cookies`);
  console.log(cookies.headers.getSetCookie(), await cookies.text());
  const form = new undici.FormData(); form.append('k', 'v');
  console.log((await (await undici.fetch(`${base}/echo`, { method: 'POST', body: form })).text()).includes('name="k"'));
  await undici.fetch(`${base}/slow`, { signal: AbortSignal.timeout(30) }).catch((e) => console.log(e.name));
  const client = new undici.Client(base, { pipelining: 3 });
  const all = await Promise.all([1, 2, 3, 4].map(async (n) => (await client.request({ path: `/${n}`, method: 'GET' })).body.json()));
  console.log(all.map((x) => x.url).join());
  await client.close();
  await client.request({ path: '/', method: 'GET' }).catch((e) => console.log(e.name, e.code, e.message));
  const pool = new undici.Pool(base, { connections: 2 });
  const chunks = [];
  await pool.stream({ path: '/s', method: 'GET', opaque: chunks }, ({ opaque }) => new (require('stream').Writable)({ write(c, e, cb) { opaque.push(String(c)); cb(); } }));
  console.log(chunks.join(''));
  await pool.destroy();
  const mock = new undici.MockAgent(); mock.disableNetConnect();
  mock.get('http://mocked.test').intercept({ path: '/x', method: 'GET' }).reply(201, { ok: true });
  const mocked = await undici.request('http://mocked.test/x', { dispatcher: mock });
  console.log(mocked.statusCode, await mocked.body.text());
  await undici.request('http://mocked.test/y', { dispatcher: mock }).catch((e) => console.log(e.name, e.code));
  await undici.request('http://localhost:1/').catch((e) => console.log(e.code));
  await mock.close();
  await undici.getGlobalDispatcher().close();
  server.closeAllConnections(); server.close();
});
