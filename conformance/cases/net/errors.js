'use strict';
// What connect and listen say when they fail.
const net = require('net');
const show = (what, e) => console.log(what, e.name, e.code, e.errno, e.syscall, e.address, typeof e.port, e.message.replace(/\d{4,}/, 'PORT'));
const first = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = first.address();
  const second = net.createServer();
  second.on('error', (e) => {
    show('listen', e);
    first.close(() => {
      net.connect(port, '127.0.0.1').on('error', (error) => {
        show('connect', error);
        net.connect('/nonexistent/socket').on('error', (missing) => {
          show('pipe', missing);
          net.createServer().on('error', (noFolder) => show('listen pipe', noFolder)).listen('/nonexistent/socket');
        });
      });
    });
  });
  second.listen(port, '127.0.0.1');
});
for (const args of [[{}], [{ port: -1 }], [{ port: '65536' }], [{ port: {} }], [{ port: 1, localAddress: 'x' }]]) {
  try {
    net.connect(...args);
  } catch (e) {
    console.log(e.code, e.message);
  }
}
