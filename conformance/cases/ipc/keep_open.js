// A passed socket is closed here; with keepOpen both processes write to it.
const { fork } = require('child_process');
const net = require('net');
if (process.argv[2] === 'child') {
  process.on('message', (what, socket) => {
    if (what === 'stop') return process.disconnect();
    socket.write(`child ${what};`, () => { process.send('written'); setTimeout(() => socket.destroy(), 50); });
  });
} else {
  const child = fork(__filename, ['child']);
  let round = 0;
  const server = net.createServer((socket) => {
    const keepOpen = round++ === 1;
    child.once('message', () => {
      console.log(keepOpen, socket._handle === null);
      if (keepOpen) socket.end('parent');
    });
    child.send(String(keepOpen), socket, { keepOpen });
  });
  const ask = (port) => new Promise((resolve) => {
    let text = '';
    net.connect(port, '127.0.0.1').on('data', (d) => { text += d; }).on('end', () => resolve(text));
  });
  server.listen(0, '127.0.0.1', async () => {
    const { port } = server.address();
    console.log(await ask(port));
    console.log(await ask(port));
    server.close();
    child.send('stop');
  });
}
