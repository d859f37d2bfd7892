'use strict';
const http = require('http');
const nodeFetch = require('node-fetch');
const server = http.createServer((req, res) => {
  let body = '';
  req.on('data', (d) => { body += d; });
  req.on('end', () => {
    if (req.url === '/redirect') { res.writeHead(302, { Location: '/json' }); return res.end(); }
    if (req.url === '/bad') { res.statusCode = 400; return res.end('bad'); }
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify({ method: req.method, url: req.url, type: req.headers['content-type'], body }));
  });
}).listen(0, async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const f = await nodeFetch(`${base}/json`, { method: 'PUT', body: 'put' });
  console.log('node-fetch', f.status, await f.json());
  console.log('node-fetch', (await (await nodeFetch(`${base}/redirect`)).json()).url);
  const bad = await nodeFetch(`${base}/bad`);
  console.log('node-fetch', bad.status, bad.ok, await bad.text());
  server.close();
  server.closeAllConnections();
});
