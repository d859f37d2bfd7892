// What comes before anybody listens is kept, in order.
const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  process.on('disconnect', () => console.log('disconnect'));
  setTimeout(() => {
    process.on('message', (m) => {
      console.log('got', m);
      if (m === 3) setImmediate(() => process.disconnect());
    });
  }, 100);
} else {
  const child = fork(__filename, ['child']);
  for (const m of [1, 2, 3]) child.send(m);
}
