'use strict';
// Resets, cancelling, GOAWAY, and errors on both sides.
const http2 = require('http2');
const server = http2.createServer();
server.on('stream', (stream, headers) => {
  stream.on('error', (error) => console.log('server stream', error.code, error.message));
  stream.on('aborted', () => console.log('server aborted', headers[':path']));
  if (headers[':path'] === '/refuse') stream.close(http2.constants.NGHTTP2_REFUSED_STREAM);
  else if (headers[':path'] === '/destroy') stream.destroy(new Error('mine'));
});
server.on('sessionError', (error) => console.log('sessionError', error.code));
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  client.on('error', (error) => console.log('client error', error.code, error.message));
  client.on('goaway', (code, last, data) => console.log('goaway', code, last, data && data.toString()));
  client.on('close', () => console.log('client close'));
  const request = (path, then, start) => {
    const req = client.request({ ':path': path, ':method': 'POST' });
    req.on('error', (error) => console.log(path, error.code, error.message));
    req.on('close', () => {
      console.log(path, 'close', req.rstCode, req.aborted, req.destroyed);
      then();
    });
    start?.(req);
  };
  request('/refuse', () => {
    request('/destroy', () => {
      const controller = new AbortController();
      const req = client.request({ ':path': '/abort' }, { signal: controller.signal });
      req.on('error', (error) => console.log(error.name, error.code));
      req.on('close', () => {
        console.log('abort close', req.rstCode);
        try { client.request({}, { parent: 'x' }); } catch (error) { console.log(error.code); }
        client.close();
        try { client.request({}); } catch (error) { console.log(error.code, error.message); }
        server.close();
      });
      setTimeout(() => controller.abort(), 20);
    });
  });
});
