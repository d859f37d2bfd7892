// A datagram socket handed to a child: both are bound to it.
const { fork } = require('child_process');
const dgram = require('dgram');
if (process.argv[2] === 'child') {
  process.on('message', (what, socket) => {
    socket.on('message', (text, { address, port }) => {
      socket.send(`child got ${text}`, port, address, () => {
        socket.close();
        process.disconnect();
      });
    });
    process.send({ type: socket.type, port: socket.address().port });
  });
} else {
  const socket = dgram.createSocket('udp4').bind(0, '127.0.0.1', () => {
    const { port } = socket.address();
    const child = fork(__filename, ['child']);
    child.send('socket', socket);
    child.on('message', (m) => {
      console.log(m.type, m.port === port);
      socket.close();
      const client = dgram.createSocket('udp4');
      client.on('message', (text) => {
        console.log(String(text));
        client.close();
      });
      client.send('hello', port, '127.0.0.1');
    });
    child.on('exit', (code) => console.log('exit', code));
  });
}
