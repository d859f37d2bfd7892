'use strict';
// What may be called when.
const dgram = require('dgram');
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message.replace(/\d{4,}/, 'N'));
  }
};
attempt(() => dgram.createSocket('udp5'));
const socket = dgram.createSocket('udp4');
attempt(() => socket.address());
attempt(() => socket.disconnect());
attempt(() => socket.send(1, 2));
attempt(() => socket.send('x', 0));
attempt(() => socket.send('abc', 4, 1, 80, 'x'));
attempt(() => socket.setTTL('x'));
attempt(() => socket.addMembership());
attempt(() => socket.getSendQueueSize());
socket.bind(0, '127.0.0.1', () => {
  attempt(() => socket.bind(0));
  attempt(() => socket.setTTL(1000));
  attempt(() => socket.setTTL(64));
  attempt(() => socket.setMulticastTTL(3));
  attempt(() => socket.setMulticastLoopback(true));
  attempt(() => socket.setBroadcast(true));
  attempt(() => socket.addMembership('1.2.3.4'));
  attempt(() => socket.setMulticastInterface('x'));
  attempt(() => { socket.setRecvBufferSize(10000); return socket.getRecvBufferSize() >= 10000; });
  attempt(() => socket.address().family);
  const other = dgram.createSocket('udp4');
  other.on('error', (e) => {
    console.log(e.code, e.syscall, e.address);
    other.close();
    socket.close();
    attempt(() => socket.send('x', 80));
    attempt(() => socket.close());
    attempt(() => socket.unref() === socket);
  });
  other.bind(socket.address().port, '127.0.0.1');
});
