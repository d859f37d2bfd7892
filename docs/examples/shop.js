'use strict';
// A shop that opens, sells and closes: the worked example of the chapter on
// snapshots. The port, the times and the order of two answers differ from run to
// run; in a deterministic run only what the program means is left.
//
// snap: redact /receipt [0-9a-f-]{36}/ -> receipt [ID]

const http = require('http');
const { randomUUID } = require('crypto');

const server = http.createServer((request, response) => {
  setTimeout(() => response.end(`sold ${request.url.slice(1)}, receipt ${randomUUID()}`), 10);
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`open on 127.0.0.1:${port}`);
  const opened = performance.now();
  let left = 2;
  for (const item of ['tea', 'cake']) {
    http.get({ port, host: '127.0.0.1', path: `/${item}`, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (text) => console.log(text));
      response.on('end', () => {
        if (--left > 0) return;
        server.close(() => console.log(`closed after ${(performance.now() - opened).toFixed(1)} ms`));
      });
    });
  }
});
