// More than a socket takes: send() says so, everything arrives whole and in order.
const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  let count = 0;
  process.on('message', (m) => {
    if (m.last) process.send({ count });
    else if (m.n === count && m.text.length === 100_000 && m.text[0] === 'é') count++;
  });
} else {
  const child = fork(__filename, ['child']);
  const text = 'é'.repeat(100_000);
  let full = 0;
  let called = 0;
  for (let n = 0; n < 30; n++) if (!child.send({ n, text }, () => { called++; })) full++;
  child.send({ last: true });
  child.on('message', (m) => {
    console.log(m, full > 10, called);
    child.disconnect();
  });
}
