'use strict';
// More than the windows allow, in both directions, on several streams.
const http2 = require('http2');
const { createHash } = require('crypto');
const size = 1 << 20;
const data = Buffer.alloc(size, 'abcdefghijklmnop');
const digest = (bytes) => createHash('sha1').update(bytes).digest('hex');
const server = http2.createServer();
server.on('stream', (stream) => {
  stream.respond();
  stream.pipe(stream);
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  let left = 4;
  for (let i = 0; i < left; i++) {
    const req = client.request({ ':method': 'POST' });
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => {
      const all = Buffer.concat(chunks);
      console.log(all.length === size, digest(all) === digest(data));
      if (--left === 0) {
        client.close();
        server.close();
      }
    });
    req.end(data);
  }
});
