'use strict';
// https: servers, requests, agents that keep connections and sessions, fetch.
const https = require('https');
const fs = require('fs');
const path = require('path');
const key = (name) => fs.readFileSync(path.join(__dirname, '..', 'tls', 'keys', name));

const server = https.createServer({ key: key('server.key'), cert: key('server.pem') }, (req, res) => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (text) => { body += text; });
  req.on('end', () => res.end(`${req.method} ${req.url} ${body} ${req.socket.encrypted}`));
});
server.listen(0, async () => {
  const { port } = server.address();
  const ca = key('ca.pem');
  const agent = new https.Agent({ keepAlive: true, ca });
  const call = (options, body) => new Promise((resolve) => {
    const req = https.request({ port, host: 'localhost', agent, ...options }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (part) => { text += part; });
      res.on('end', () => resolve(`${res.statusCode} ${text} ${req.reusedSocket} ${req.socket.authorized}`));
    });
    req.on('error', (error) => resolve(`${error.code} ${error.message}`));
    req.end(body);
  });
  console.log(await call({ path: '/a' }));
  console.log(await call({ path: '/b', method: 'POST' }, 'body'));
  console.log(await call({ path: '/c', agent: false, ca }));
  console.log(await call({ path: '/d', agent: new https.Agent({ ca: [] }) }));
  console.log(await call({ protocol: 'https:', path: '/e', servername: 'x.example.test' }));
  await new Promise((resolve) => https.get(`https://localhost:${port}/f`, { agent }, (res) => {
    res.resume();
    res.on('end', () => resolve(console.log(res.statusCode)));
  }));
  try {
    https.request({ protocol: 'http:' });
  } catch (error) {
    console.log(error.code, error.message);
  }
  await fetch(`https://localhost:${port}/`).catch((error) => console.log(error.name, error.message, error.cause.code));
  console.log(agent.getName({ host: 'h', port: 1, rejectUnauthorized: false, servername: 's' }));
  console.log(https.globalAgent.protocol, https.globalAgent.defaultPort, agent.maxCachedSessions);
  agent.destroy();
  server.close(() => console.log('closed'));
  server.closeAllConnections();
});
