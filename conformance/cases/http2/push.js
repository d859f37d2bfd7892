'use strict';
// Promised streams.
const http2 = require('http2');
const server = http2.createServer();
server.on('stream', (stream) => {
  console.log('push allowed', stream.pushAllowed);
  stream.pushStream({ ':path': '/pushed' }, (error, push, headers) => {
    console.log(error, push.id, headers[':path'], headers[':method']);
    push.respond({ ':status': 200, 'x-push': 'yes' }, { sendDate: false });
    push.end('pushed data');
    try { push.pushStream({}, () => {}); } catch (e) { console.log(e.code, e.message); }
  });
  stream.respond({ ':status': 200 }, { sendDate: false });
  stream.end('data');
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  let left = 2;
  const done = () => {
    if (--left > 0) return;
    client.close();
    server.close();
  };
  const read = (stream, name) => {
    let body = '';
    stream.setEncoding('utf8').on('data', (chunk) => { body += chunk; });
    stream.on('close', () => {
      got[name] = body;
      done();
    });
  };
  const got = {};
  client.on('stream', (stream, headers) => {
    got.promise = `${headers[':path']} ${headers[':method']}`;
    stream.on('push', (headers) => { got.push = `${headers[':status']} ${headers['x-push']}`; });
    read(stream, 'pushed');
  });
  read(client.request(), 'plain');
  client.on('close', () => console.log(got.promise, got.push, got.pushed, got.plain));
});
