'use strict';
process.noDeprecation = true;
const http = require('http');
const superagent = require('superagent');
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
  console.log((await superagent.post(`${base}/json`).send({ y: 2 }).set('X', 'z')).body);
  console.log((await superagent.get(`${base}/redirect`).query({ a: 1 })).body.url);
  await superagent.get(`${base}/bad`).catch((e) => console.log(e.status, e.message));
  console.log((await superagent.post(`${base}/json`).type('form').send({ a: 'b c' })).body.body);
  server.close();
  server.closeAllConnections();
});
