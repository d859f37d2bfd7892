'use strict';
// What header lists a client may not send.
const http2 = require('http2');
const server = http2.createServer((req, res) => res.end());
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  const attempt = (headers, options) => {
    try {
      client.request(headers, options).close();
      console.log('fine');
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  };
  client.on('connect', () => {
    attempt({ connection: 'close' });
    attempt({ te: 'gzip' });
    attempt({ te: 'trailers' });
    attempt({ 'transfer-encoding': 'chunked' });
    attempt({ ':nothing': 'x' });
    attempt({ 'a b': 'x' });
    attempt({ 'content-type': ['a', 'b'] });
    attempt({ host: 'a', HOST: 'b' });
    attempt({ ':method': 'CONNECT' });
    attempt({ ':method': 'CONNECT', ':authority': 'a', ':path': '/' });
    attempt({ ':method': 'CONNECT', ':authority': 'a', ':scheme': 'http' });
    attempt([':path', '/', 'x-raw', '1']);
    attempt('no');
    attempt({}, { weight: '1' });
    attempt({}, { parent: -1 });
    attempt({}, { exclusive: 1 });
    attempt({}, { endStream: 1 });
    client.close();
    server.close();
  });
});
