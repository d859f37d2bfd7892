'use strict';
process.noDeprecation = true;
const http = require('http');
const request = require('request');
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
  const ask = (options) => new Promise((resolve) => request(options, (err, res, body) => resolve([err, res?.statusCode, body])));
  console.log(await ask({ url: `${base}/json`, method: 'POST', form: { z: 3 } }));
  console.log(await ask({ url: `${base}/redirect`, json: true }));
  console.log(await ask({ url: `${base}/json`, qs: { a: [1, 2] }, auth: { user: 'u', pass: 'p' } }));
  console.log((await ask({ url: `${base}/bad` })).slice(1));
  server.close();
  server.closeAllConnections();
});
