'use strict';
// The forms of send(), and what comes with a message.
const dgram = require('dgram');
const server = dgram.createSocket('udp4');
const got = [];
server.on('message', (message, from) => {
  got.push(message.toString());
  console.log(JSON.stringify(message.toString()), from.family, from.size, typeof from.port);
  if (got.length === 5) {
    client.close();
    server.close(() => console.log('closed'));
  } else {
    next();
  }
});
const client = dgram.createSocket({ type: 'udp4' });
const steps = [
  (port) => client.send('text', port, '127.0.0.1'),
  (port) => client.send(Buffer.from('offset'), 1, 3, port, '127.0.0.1'),
  (port) => client.send(['a', Buffer.from('b'), new Uint8Array([99])], port, (error, bytes) => console.log(error, bytes)),
  (port) => client.send([], port),
  (port) => client.connect(port, '127.0.0.1', () => {
    console.log(client.remoteAddress().port === port);
    try {
      client.send('x', 1, '127.0.0.1');
    } catch (e) {
      console.log(e.code);
    }
    client.send('connected');
  }),
];
const next = () => steps[got.length](server.address().port);
server.bind(0, '127.0.0.1', next);
