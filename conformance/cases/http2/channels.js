'use strict';
// What the diagnostics channels are told, in order.
const http2 = require('http2');
const dc = require('diagnostics_channel');
const sides = { client: [], server: [] };
for (const side of ['client', 'server']) {
  for (const what of ['created', 'start', 'error', 'finish', 'close']) {
    dc.subscribe(`http2.${side}.stream.${what}`, (message) => {
      sides[side].push(`${what} ${Object.keys(message).join()}`);
    });
  }
}
const server = http2.createServer((req, res) => {
  if (req.url === '/bad') req.stream.destroy(new Error('x'));
  else res.end('fine');
});
server.listen(0, () => {
  const client = http2.connect(`http://localhost:${server.address().port}`);
  const req = client.request({ ':path': '/' });
  req.resume();
  req.on('close', () => {
    const bad = client.request({ ':path': '/bad' });
    bad.on('error', () => {});
    bad.on('close', () => {
      client.close();
      server.close(() => console.log(sides));
    });
  });
});
