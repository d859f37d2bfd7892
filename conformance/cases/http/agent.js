'use strict';
// Agents: keeping connections, limits, queues, names.
const http = require('http');
let connections = 0;
const server = http.createServer((req, res) => setImmediate(() => res.end(req.url)));
server.on('connection', () => { connections++; });
const get = (options) => new Promise((resolve, reject) => {
  const req = http.get(options, (res) => {
    let text = '';
    res.on('data', (d) => { text += d; }).on('end', () => resolve([text, req.reusedSocket, res.headers.connection]));
  }).on('error', reject);
});
server.listen(0, async () => {
  const { port } = server.address();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2, scheduling: 'fifo' });
  console.log(agent.getName({ host: 'h', port: 1, localAddress: 'l', family: 6 }), agent.getName());
  console.log(await get({ port, agent, path: '/1' }));
  await new Promise(setImmediate);
  const name = agent.getName({ host: 'localhost', port });
  console.log(Object.keys(agent.freeSockets).length, agent.totalSocketCount, Boolean(agent.freeSockets[name]));
  console.log(await get({ port, agent, path: '/2' }));
  const many = [];
  for (let i = 0; i < 5; i++) many.push(get({ port, agent, path: `/${i}` }));
  console.log(agent.requests[name].length, agent.sockets[name].length);
  console.log((await Promise.all(many)).map((r) => r[0]).join());
  console.log(connections, agent.totalSocketCount);
  agent.destroy();
  const plain = new http.Agent();
  console.log((await get({ port, agent: plain, path: '/x' }))[2], plain.keepAlive, plain.maxFreeSockets);
  console.log((await get({ port, agent: false, path: '/y' }))[2]);
  server.close(() => console.log('closed'));
});
