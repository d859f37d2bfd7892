'use strict';
// 1xx answers: continue, processing, early hints.
const http = require('http');
const server = http.createServer();
server.on('checkContinue', (req, res) => {
  res.writeProcessing();
  res.writeEarlyHints({ 'link': '</s.css>; rel=preload', 'x-hint': 'h' }, () => {
    res.writeContinue();
    req.resume().on('end', () => res.end('done'));
  });
});
server.listen(0, () => {
  const req = http.request({ port: server.address().port, method: 'POST', headers: { Expect: '100-continue' }, agent: false });
  req.on('information', (info) => console.log('information', info.statusCode, info.statusMessage, info.headers));
  req.on('continue', () => { console.log('continue'); req.end('body'); });
  req.on('response', (res) => {
    res.resume().on('end', () => { console.log(res.statusCode, res.complete); server.close(); });
  });
  req.flushHeaders();
});
