// Workers share a datagram socket: one port, one primary that binds it.
const cluster = require('cluster');
const dgram = require('dgram');
if (cluster.isPrimary) {
  const ports = [];
  for (let i = 0; i < 2; i++) {
    cluster.fork().on('listening', ({ addressType, port }) => {
      console.log(addressType, port > 0);
      ports.push(port);
      if (ports.length < 2) return;
      console.log(ports[0] === ports[1]);
      const client = dgram.createSocket('udp4');
      client.on('message', (text) => {
        console.log(String(text));
        client.close();
        cluster.disconnect(() => console.log('gone'));
      });
      client.send('hello', ports[0], '127.0.0.1');
    });
  }
} else {
  const socket = dgram.createSocket('udp4', (text, { port }) => socket.send(`got ${text}`, port, '127.0.0.1'));
  socket.bind(0, '127.0.0.1');
}
