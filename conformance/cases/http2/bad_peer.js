'use strict';
// What a server does with bytes that are not HTTP/2, and with broken frames.
const http2 = require('http2');
const net = require('net');
const magic = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const frame = (type, flags, id, payload = Buffer.alloc(0)) => {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(id, 5);
  return Buffer.concat([head, payload]);
};
const settings = frame(4, 0, 0);
const inputs = {
  http1: Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n'),
  'no settings': Buffer.concat([magic, frame(6, 0, 0, Buffer.alloc(8))]),
  'headers on stream 0': Buffer.concat([magic, settings, frame(1, 5, 0, Buffer.from([0x82]))]),
  'window update of 0': Buffer.concat([magic, settings, frame(8, 0, 0, Buffer.alloc(4))]),
  'ping ack nobody asked for': Buffer.concat([magic, settings, frame(6, 1, 0, Buffer.alloc(8))]),
  'settings ack nobody asked for twice': Buffer.concat([magic, settings, frame(4, 1, 0), frame(4, 1, 0)]),
};
const server = http2.createServer();
let name;
server.on('sessionError', (error) => console.log(name, '-', error.code, error.errno, error.message));
server.on('stream', () => console.log('stream?'));
server.listen(0, () => {
  const names = Object.keys(inputs);
  const next = () => {
    name = names.shift();
    if (name === undefined) {
      server.close();
      return;
    }
    const socket = net.connect(server.address().port);
    const chunks = [];
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      // Of its GOAWAY at the latest the server is done.
      if (chunk.length > 9 && Buffer.concat(chunks).includes(frame(7, 0, 0).subarray(3))) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      // The last frame: a GOAWAY with its reason.
      let all = Buffer.concat(chunks);
      let last = 'nothing';
      while (all.length >= 9) {
        const length = all.readUIntBE(0, 3);
        last = `${all[3]} ${all[3] === 7 ? all.readUInt32BE(13) : ''}`;
        all = all.subarray(9 + length);
      }
      console.log('last frame', last);
      next();
    });
    socket.write(inputs[name]);
  };
  next();
});
