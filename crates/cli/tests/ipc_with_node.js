'use strict';
// Parent and child of an IPC channel that are different programs: run by
// ipc_with_node.rs with the child's program in OTHER.
const { fork } = require('child_process');
const net = require('net');

if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => {
    if (handle) handle.end('socket in the child');
    else process.send({ echo: message });
  });
} else {
  const run = (serialization, messages) => new Promise((resolve, reject) => {
    const child = fork(__filename, ['child'], { execPath: process.env.OTHER, execArgv: [], serialization });
    const got = [];
    child.on('error', reject);
    child.on('message', ({ echo }) => {
      got.push(echo);
      if (got.length < messages.length) return;
      const server = net.createServer((socket) => child.send('socket', socket)).listen(0, '127.0.0.1', () => {
        let text = '';
        net.connect(server.address().port, '127.0.0.1').on('data', (d) => { text += d; }).on('close', () => {
          server.close();
          child.disconnect();
          console.log(serialization, got, text);
        });
      });
    });
    child.on('exit', resolve);
    for (const message of messages) child.send(message);
  });
  (async () => {
    await run('json', [{ a: [1, null, 'é\n'] }, 'text', 7]);
    await run('advanced', [new Map([[1, new Set(['x'])]]), 5n === 5n, { d: new Date(0), b: Buffer.from('hi') }]);
  })();
}
