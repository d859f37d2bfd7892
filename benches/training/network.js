// Training for `cargo xtask pgo`: an HTTP server with a client, an echo over TCP, a child with messages.
'use strict';
const http = require('http');
const net = require('net');
const { fork } = require('child_process');

if (process.argv[2] === 'child') {
  process.on('message', (message) => (message.left > 0 ? process.send(message) : process.disconnect()));
} else {
  const body = 'x'.repeat(10240);
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Type', 'text/plain');
    response.end(request.url === '/buffer' ? Buffer.from(body) : body);
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const web = (done) => server.listen(0, '127.0.0.1', () => {
    let started = 0, ended = 0;
    const one = () => {
      if (started++ >= 3000) return;
      http.get({ agent, port: server.address().port, path: started % 2 ? '/buffer' : '/text?a=1' }, (response) => {
        response.on('data', () => {}).on('end', () => { if (++ended === 3000) { agent.destroy(); server.close(done); } else one(); });
      });
    };
    for (let i = 0; i < 8; i++) one();
  });
  const echo = (done) => {
    const listener = net.createServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1', () => {
      let left = 8000;
      const socket = net.connect(listener.address().port, '127.0.0.1', () => socket.write('ping'));
      socket.on('data', (data) => { if (--left) socket.write(data); else socket.end(); });
      socket.on('close', () => listener.close(done));
    });
  };
  const messages = (done) => {
    const child = fork(__filename, ['child']);
    let left = 2000;
    child.on('message', () => child.send({ left: --left }));
    child.on('exit', done);
    child.send({ left });
  };
  web(() => echo(() => messages(() => console.log('done'))));
}
