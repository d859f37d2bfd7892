'use strict';
// Over TLS: ALPN, HTTP/1 beside HTTP/2, what the sessions know of it.
const http2 = require('http2');
const https = require('https');
const tls = require('tls');
const fs = require('fs');
const path = require('path');
const keys = path.join(__dirname, '..', 'tls', 'keys');
const options = {
  key: fs.readFileSync(path.join(keys, 'self.key')),
  cert: fs.readFileSync(path.join(keys, 'self.pem')),
  allowHTTP1: true,
};
const server = http2.createSecureServer(options, (req, res) => {
  const { socket } = req.httpVersion === '2.0' ? req.stream.session : req;
  res.end(`${req.httpVersion} ${socket.alpnProtocol} ${socket.encrypted}`);
});
server.on('unknownProtocol', () => console.log('unknown'));
server.listen(0, () => {
  const { port } = server.address();
  const client = http2.connect(`https://localhost:${port}`, { rejectUnauthorized: false });
  client.on('connect', () => console.log(client.alpnProtocol, client.encrypted, client.originSet.length));
  const req = client.request();
  let body = '';
  req.setEncoding('utf8').on('data', (chunk) => { body += chunk; });
  req.on('end', () => {
    console.log(body);
    client.close();
    https.get({ port, rejectUnauthorized: false, agent: false }, (res) => {
      res.setEncoding('utf8').on('data', (chunk) => console.log(chunk));
      res.on('end', () => {
        try {
          http2.connect(`ftp://localhost:${port}`);
        } catch (error) {
          console.log(error.code, error.message);
        }
        server.close();
      });
    });
  });
});
