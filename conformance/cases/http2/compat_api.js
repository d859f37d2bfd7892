'use strict';
// Requests and responses in the manner of http.
const http2 = require('http2');
const server = http2.createServer((req, res) => {
  console.log(req.method, req.url, req.httpVersion, req.headers['x-a'], req.scheme, typeof req.authority);
  res.setHeader('X-One', '1');
  res.appendHeader('x-list', 'a');
  res.appendHeader('x-list', 'b');
  res.setHeader('x-gone', 'y');
  res.removeHeader('x-gone');
  console.log(res.getHeaderNames(), res.hasHeader('X-ONE'), res.headersSent);
  try { res.setHeader(':status', 1); } catch (error) { console.log(error.code, error.message); }
  try { res.setHeader('a b', 1); } catch (error) { console.log(error.code, error.message); }
  try { res.setHeader('x', undefined); } catch (error) { console.log(error.code, error.message); }
  try { res.statusCode = 101; } catch (error) { console.log(error.code, error.message); }
  res.addTrailers({ 'x-end': 'z' });
  res.sendDate = false;
  res.writeHead(202, { 'content-type': 'text/plain' });
  console.log(res.headersSent, res.statusCode);
  try { res.writeHead(200); } catch (error) { console.log(error.code, error.message); }
  res.write('a');
  res.end('b', () => console.log('ended', res.finished, res.writableEnded));
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  const req = client.request({ ':path': '/p?q', 'x-a': ['1', '2'] });
  req.on('response', (headers) => console.log({ ...headers }));
  req.on('trailers', (headers) => console.log({ ...headers }));
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => console.log(body));
  req.on('close', () => { client.close(); server.close(); });
});
