// fork, send, message, disconnect: what arrives and in which order.
const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', (m, handle) => {
    process.send({ echo: m, handle }, (error) => {
      if (m === 'last') process.disconnect();
      if (error) console.log('unexpected', error);
    });
  });
} else {
  const child = fork(__filename, ['child']);
  const messages = [{ a: 1, nested: { b: [1, 2, null] } }, 'text', 5, true, null, 'é\u2028\n"', { toJSON: () => 'from toJSON' }, [undefined, NaN, new Date(0)], 'last'];
  const log = [];
  child.on('message', (m, handle) => { log.push(JSON.stringify(m)); if (handle !== undefined) console.log('handle?'); });
  for (const event of ['disconnect', 'exit', 'close']) child.on(event, (...args) => log.push([event, ...args]));
  child.on('close', () => {
    console.log(log);
    console.log(child.connected, child.channel);
    child.send('late', (e) => console.log(e.code, e.message));
    child.on('error', (e) => console.log('error', e.code, e.message));
    console.log(child.send('later'));
    child.disconnect();
  });
  for (const m of messages) console.log(child.send(m));
  for (const bad of [undefined, () => {}, Symbol('x'), 5n]) {
    try { child.send(bad); } catch (e) { console.log(e.name, e.code, e.message); }
  }
  try { child.send('x', 'not a handle'); } catch (e) { console.log(e.code, e.message); }
  try { child.send('x', undefined, 5); } catch (e) { console.log(e.code, e.message); }
}
