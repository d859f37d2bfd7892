'use strict';
// A request there and a response back: heads, bodies, trailers on both sides.
const http = require('http');
const server = http.createServer((req, res) => {
  let body = '';
  req.setEncoding('utf8').on('data', (d) => { body += d; }).on('end', () => {
    console.log(req.method, req.url, req.httpVersion, req.headers['x-a'], req.headersDistinct['x-a'], req.headers.cookie,
                JSON.stringify(body), req.trailers, req.rawTrailers, req.complete);
    res.writeHead(201, 'Made', { 'X-B': ['1', '2'], 'Set-Cookie': ['a=1', 'b=2'], 'Trailer': 'X-End' });
    res.write('one');
    res.write(Buffer.from('two'));
    res.addTrailers({ 'X-End': 'yes' });
    res.end();
  });
}).listen(0, () => {
  const req = http.request({
    port: server.address().port, method: 'POST', path: '/p?q=1', agent: false,
    headers: { 'X-A': ['1', '2'], 'Cookie': ['c=1', 'd=2'], 'Trailer': 'X-Req' },
  });
  req.on('response', (res) => {
    let body = '';
    console.log(res.statusCode, res.statusMessage, res.headers['x-b'], res.headers['set-cookie'], res.headers['transfer-encoding']);
    res.on('data', (d) => { body += d; }).on('end', () => {
      console.log(body, res.trailers, res.complete);
      server.close(() => console.log('closed'));
    });
  });
  req.write('a');
  req.addTrailers({ 'X-Req': 'r' });
  req.end('b');
});
