// The channel holds a child only while it listens; unref() lets it go.
const { fork } = require('child_process');
const mode = process.argv[2];
if (mode === 'idle') {
  console.log('idle: connected', process.connected, typeof process.channel.fd, process.env.NODE_CHANNEL_FD);
} else if (mode === 'unref') {
  process.on('message', () => {});
  process.channel.unref();
} else if (mode === 'once') {
  process.once('message', (m) => process.send(`once ${m}`));
} else if (mode === 'listener removed') {
  const listener = () => {};
  process.on('message', listener);
  process.removeListener('message', listener);
} else {
  (async () => {
    for (const name of ['idle', 'unref', 'once', 'listener removed']) {
      const child = fork(__filename, [name]);
      if (name === 'once') child.send('hello');
      child.on('message', (m) => console.log(m));
      await new Promise((resolve) => child.on('close', (code, signal) => {
        console.log(name, code, signal);
        resolve();
      }));
    }
  })();
}
