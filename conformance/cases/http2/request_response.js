'use strict';
// A request with a body, its response with headers, data and trailers.
const http2 = require('http2');
const server = http2.createServer();
server.on('stream', (stream, headers, flags) => {
  console.log('server', headers[':method'], headers[':path'], headers.accept, flags);
  stream.setEncoding('utf8');
  let body = '';
  stream.on('data', (chunk) => { body += chunk; });
  stream.on('end', () => {
    stream.respond({ ':status': 201, 'x-body': body, 'set-cookie': ['a=1', 'b=2'] }, { waitForTrailers: true, sendDate: false });
    stream.on('wantTrailers', () => stream.sendTrailers({ 'x-trailer': 'last' }));
    stream.write('one ');
    stream.end('two');
  });
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  const req = client.request({ ':method': 'POST', ':path': '/x', accept: 'text/plain' });
  req.on('response', (headers, flags, raw) => console.log('response', { ...headers }, flags, raw.length));
  req.on('trailers', (headers, flags) => console.log('trailers', { ...headers }, flags));
  req.setEncoding('utf8');
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => console.log('end', body));
  req.on('close', () => {
    console.log('close', req.rstCode, req.id, req.destroyed);
    client.close(() => console.log('client closed'));
    server.close(() => console.log('server closed'));
  });
  req.end('hello');
});
