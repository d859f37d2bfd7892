'use strict';
// Responses out of files.
const http2 = require('http2');
const fs = require('fs');
const path = require('path');
const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'case-'));
const file = path.join(dir, 'file');
fs.writeFileSync(file, 'x'.repeat(100000) + 'end');
const fd = fs.openSync(file, 'r');
const server = http2.createServer();
server.on('stream', (stream, headers) => {
  const headersOf = { 'content-type': 'text/plain' };
  const onError = (error) => {
    stream.respond({ ':status': 404 });
    stream.end(error.code);
  };
  switch (headers[':path']) {
    case '/file': stream.respondWithFile(file, headersOf, { statCheck(stat, h) { h['x-size'] = stat.size; } }); break;
    case '/range': stream.respondWithFile(file, headersOf, { offset: 99990, length: 8 }); break;
    case '/fd': stream.respondWithFD(fd, headersOf, { offset: 100000, length: 3 }); break;
    case '/missing': stream.respondWithFile(`${file}x`, headersOf, { onError }); break;
    case '/dir': stream.respondWithFile(dir, headersOf, { onError }); break;
    case '/bad':
      try { stream.respondWithFile(file, { ':status': 204 }); } catch (error) { console.log(error.code, error.message); }
      try { stream.respondWithFD('x'); } catch (error) { console.log(error.code, error.message); }
      try { stream.respondWithFile(file, {}, { offset: 'x' }); } catch (error) { console.log(error.code, error.message); }
      stream.respond({}, { endStream: true });
  }
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  const paths = ['/file', '/range', '/fd', '/missing', '/dir', '/bad'];
  const next = () => {
    const one = paths.shift();
    if (one === undefined) {
      client.close();
      server.close();
      fs.closeSync(fd);
      fs.rmSync(dir, { recursive: true });
      return;
    }
    const req = client.request({ ':path': one });
    let status;
    let body = '';
    req.on('response', (headers) => { status = [headers[':status'], headers['content-length'], headers['x-size']]; });
    req.setEncoding('utf8').on('data', (chunk) => { body += chunk; });
    req.on('close', () => {
      console.log(one, ...status, body.length, body.slice(-8));
      next();
    });
  };
  next();
});
