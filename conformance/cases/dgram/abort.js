'use strict';
// The signal option closes; what is sent before the binding waits for it.
const dgram = require('dgram');
const ac = new AbortController();
const socket = dgram.createSocket({ type: 'udp4', signal: ac.signal });
socket.on('close', () => console.log('closed'));
socket.bind(0, '127.0.0.1', () => ac.abort());
const receiver = dgram.createSocket('udp4', (message) => {
  receiver.close(() => console.log(message.toString()));
});
receiver.bind(0, '127.0.0.1', () => {
  const sender = dgram.createSocket('udp4');
  sender.send('queued', receiver.address().port, '127.0.0.1', (error) => {
    console.log('sent', error);
    sender.close(() => console.log('sender closed'));
  });
});
