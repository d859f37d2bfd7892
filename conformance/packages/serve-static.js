'use strict';
const serveStatic = require('serve-static');
const morgan = require('morgan');
const http = require('http');
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'static-'));
fs.writeFileSync(path.join(dir, 'index.html'), '<h1>hi</h1>');
fs.writeFileSync(path.join(dir, 'data.txt'), '0123456789'.repeat(1000));
const log = morgan(':method :url :status :res[content-length]', { stream: { write: (line) => console.log('log', line.trim()) } });
const serve = serveStatic(dir);
const server = http.createServer((req, res) => log(req, res, () => serve(req, res, () => {
  res.statusCode = 404;
  res.end('no');
}))).listen(0, async () => {
  const ask = (p, headers = {}) => new Promise((resolve) => {
    http.get({ port: server.address().port, path: p, headers }, (res) => {
      let length = 0;
      res.on('data', (d) => { length += d.length; }).on('end', () => {
        const { 'content-type': type, 'content-range': range, 'accept-ranges': ranges } = res.headers;
        console.log(p, res.statusCode, type, range, ranges, length);
        resolve(res);
      });
    });
  });
  await ask('/');
  const { headers } = await ask('/data.txt');
  await ask('/data.txt', { range: 'bytes=5-14' });
  await ask('/data.txt', { 'if-none-match': headers.etag });
  await ask('/../x');
  await ask('/none');
  server.close(() => fs.rmSync(dir, { recursive: true }));
});
