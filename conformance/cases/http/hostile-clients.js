'use strict';
// Clients that stall, flood, vanish or reset at every stage: each gets what it is due and the server goes on serving.
const http = require('http');
const net = require('net');

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const seen = [];
let held;

const server = http.createServer({
  headersTimeout: 300,
  requestTimeout: 600,
  connectionsCheckingInterval: 50,
  maxHeaderSize: 2048,
}, (req, res) => {
  if (req.url === '/hold') {
    held = res;
    return;
  }
  if (req.url === '/stream') {
    res.write('first');
    res.on('close', () => seen.push('stream closed'));
    return;
  }
  if (req.url === '/body') {
    req.on('error', (err) => seen.push(`body ${err.code}`));
    req.resume().on('end', () => res.end('whole'));
    return;
  }
  res.end('fine');
});

async function serves(label) {
  const status = await new Promise((resolve) => {
    http.get({ port: server.address().port, host: '127.0.0.1', agent: false }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode));
    });
  });
  console.log(label, status, seen.splice(0).sort().join(', '));
}

// Sends the pieces 8 ms apart, then does `last`; gives what came back once the connection is over.
function talk(pieces, last) {
  return new Promise((resolve) => {
    const socket = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (c) => { text += c; });
    socket.on('error', (err) => { text += `<${err.code}>`; });
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(text.split('\r\n\r\n').map((part) => part.split('\r\n')[0]).join(' | ')));
    socket.on('connect', async () => {
      for (const piece of pieces) {
        socket.write(piece);
        await wait(8);
      }
      if (last) last(socket);
    });
  });
}

const reset = (socket) => socket.resetAndDestroy();
const half = (socket) => socket.end();
const get = (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

server.listen(0, '127.0.0.1', async () => {
  // Slow: a head that never ends, one byte after the other; a body that never ends.
  console.log('slow head:', await talk([...'GET / HTTP/1.1\r\nX: y'].map((c, i) => c)));
  await serves('after slow head');
  console.log('slow body:', await talk(['POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc']));
  await serves('after slow body');

  // Too much.
  console.log('large head:', await talk([`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(3000)}\r\n\r\n`]));
  console.log('large head in pieces:', await talk(['GET / HTTP/1.1\r\nHost: a\r\n', `X: ${'x'.repeat(1500)}`, 'x'.repeat(1500)]));
  console.log('many fields:', await talk([`GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${'a:b\r\n'.repeat(1000)}\r\n`]));
  console.log('long target:', await talk([`GET /${'x'.repeat(3000)} HTTP/1.1\r\nHost: a\r\n\r\n`]));
  console.log('extensions:', await talk(['POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', `1;${'x'.repeat(20000)}\r\n`]));
  await serves('after floods');

  // Half open: the client has said all it wants to say.
  console.log('half at once:', await talk([], half));
  console.log('half in head:', await talk(['GET / HT'], half));
  console.log('half after head:', await talk([get('/')], half));
  console.log('half in body:', await talk(['POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc'], half));
  await serves('after half-open peers');

  // Reset at every stage.
  await talk([], reset);
  await talk(['GET'], reset);
  await talk(['GET / HTTP/1.1\r\nHo'], reset);
  await talk(['POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc'], reset);
  await wait(20);
  await serves('after resets in requests');
  await talk([get('/hold')], reset);
  await wait(20);
  held.on('error', (err) => seen.push(`held ${err.code}`));
  held.end('too late');
  await talk([get('/stream')], reset);
  await talk([get('/') + get('/') + get('/hold')], reset);
  await wait(20);
  held.end('too late');
  await talk([get('/'), get('/')], reset);
  await wait(20);
  await serves('after resets in responses');
  server.close(() => console.log('closed'));
  server.closeAllConnections();
});
