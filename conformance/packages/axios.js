'use strict';
process.noDeprecation = true;
const http = require('http');
const axios = require('axios');
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
  const a = axios.create({ baseURL: base });
  console.log((await a.get('/json', { params: { q: 1 } })).data);
  console.log((await a.post('/json', { x: 1 })).data);
  await a.get('/bad').catch((e) => console.log(e.code, e.response.status, e.response.data));
  console.log((await a.get('/redirect')).data.url);
  const form = new FormData();
  form.append('k', 'v');
  console.log((await a.post('/json', form)).data.body.includes('name="k"'));
  await a.get('/json', { timeout: 1000, signal: AbortSignal.abort() }).catch((e) => console.log(e.code));
  server.close();
  server.closeAllConnections();
});
