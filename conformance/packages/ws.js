'use strict';
const { WebSocketServer, WebSocket } = require('ws');
const wss = new WebSocketServer({ port: 0, perMessageDeflate: false }, () => {
  const url = `ws://127.0.0.1:${wss.address().port}/chat?x=1`;
  const ws = new WebSocket(url, ['one', 'two'], { headers: { 'X-Test': 'y' } });
  ws.on('open', () => {
    console.log('open', ws.protocol);
    ws.send('text');
    ws.send(Buffer.from([1, 2, 3]));
    ws.send('x'.repeat(70000));
    ws.ping('p');
  });
  ws.on('pong', (d) => console.log('pong', d.toString()));
  let n = 0;
  ws.on('message', (data, isBinary) => {
    console.log('client', isBinary, data.length);
    if (++n === 3) ws.close(4000, 'done');
  });
  ws.on('close', (code, reason) => {
    console.log('client close', code, reason.toString());
    const other = new globalThis.WebSocket(url);
    other.onmessage = (e) => { console.log('global', e.data); other.close(); };
    other.onopen = () => other.send('hi');
    other.onclose = (e) => { console.log('global close', e.code, e.wasClean); wss.close(); };
  });
});
wss.on('connection', (socket, req) => {
  console.log('connection', req.url, req.headers['x-test']);
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});
