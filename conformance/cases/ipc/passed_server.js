// A listening server in parent and child at once; a connection passed on; closing in the parent leaves the child serving.
const { fork } = require('child_process');
const net = require('net');
if (process.argv[2] === 'child') {
  process.on('message', (what, handle) => {
    if (what === 'server') {
      handle.on('connection', (socket) => socket.end('server in the child'));
      process.send('listening');
    } else if (what === 'socket') {
      handle.end('socket in the child');
    } else if (what === 'end') {
      process.exit(0);
    }
  });
} else {
  const child = fork(__filename, ['child']);
  const ask = (port) => new Promise((resolve) => {
    let text = '';
    net.connect(port, '127.0.0.1').on('data', (d) => { text += d; }).on('end', () => resolve(text));
  });
  const server = net.createServer({ pauseOnConnect: true }, (socket) => child.send('socket', socket));
  server.listen(0, '127.0.0.1', async () => {
    const { port } = server.address();
    console.log(await ask(port));
    child.send('server', server, () => server.close());
    child.once('message', async (m) => {
      console.log(m);
      console.log(await ask(port));
      child.send('end');
    });
  });
  child.on('exit', (code) => console.log('exit', code));
}
