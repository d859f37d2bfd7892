'use strict';
const got = require('got');
const http = require('http');
const zlib = require('zlib');
let tries = 0;
const server = http.createServer((req, res) => {
  const url = new URL(req.url, 'http://x');
  if (url.pathname === '/json') { res.setHeader('content-type', 'application/json'); return res.end(JSON.stringify({ q: url.searchParams.get('q'), ua: req.headers['user-agent'] })); }
  if (url.pathname === '/post') { let b = ''; req.on('data', (d) => { b += d; }).on('end', () => res.end(`${req.method} ${req.headers['content-type']} ${b}`)); return; }
  if (url.pathname === '/redirect') { res.writeHead(302, { location: '/json?q=moved' }); return res.end(); }
  if (url.pathname === '/flaky') { if (tries++ < 2) { res.statusCode = 503; return res.end('no'); } return res.end(`after ${tries}`); }
  if (url.pathname === '/gzip') { res.setHeader('content-encoding', 'gzip'); return res.end(zlib.gzipSync('packed')); }
  if (url.pathname === '/slow') return;
  res.statusCode = 404; res.end('nothing');
}).listen(0, async () => {
  const base = `http://localhost:${server.address().port}`;
  const client = got.extend({ prefixUrl: base, headers: { 'x-me': '1' }, hooks: { beforeRequest: [(o) => { o.headers['x-hook'] = 'h'; }] } });
  console.log(await client('json', { searchParams: { q: 'a b' } }).json());
  console.log(await client.post('post', { json: { a: 1 } }).text());
  console.log(await client.put('post', { form: { a: 'x y' } }).text());
  const moved = await client('redirect');
  console.log(moved.statusCode, moved.redirectUrls.length, moved.body);
  console.log(await client('flaky', { retry: { limit: 3, calculateDelay: ({ computedValue }) => computedValue && 1 } }).text());
  console.log(await client('gzip').text());
  await client('nothing').catch((e) => console.log(e.name, e.code, e.message, e.response.body));
  await client('slow', { timeout: 60, retry: 0 }).catch((e) => console.log(e.name, e.code, e.event));
  const cancel = client('slow'); setTimeout(() => cancel.cancel(), 20);
  await cancel.catch((e) => console.log(e.name, cancel.isCanceled));
  await got('http://localhost:1/', { retry: 0 }).catch((e) => console.log(e.name, e.code));
  let text = '';
  for await (const chunk of client.stream('json?q=s')) text += chunk;
  console.log(text);
  const pages = await client.paginate.all('json', { searchParams: { q: 1 }, pagination: { transform: (r) => [JSON.parse(r.body).q], paginate: (r, all) => (all.length < 3 ? { searchParams: { q: all.length + 1 } } : false) } });
  console.log(pages);
  server.closeAllConnections(); server.close();
});
