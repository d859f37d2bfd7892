'use strict';
// A minimal app: a master, an agent and two workers are started, asked and stopped.
const { spawn } = require('child_process');
const fs = require('fs');
const http = require('http');
const net = require('net');
const path = require('path');
const dir = fs.realpathSync(fs.mkdtempSync(path.join(require('os').tmpdir(), 'egg-')));
const framework = path.dirname(require.resolve('egg/package.json'));
const write = (name, text) => { fs.mkdirSync(path.dirname(`${dir}/${name}`), { recursive: true }); fs.writeFileSync(`${dir}/${name}`, text); };
write('package.json', '{"name":"small","version":"1.0.0"}');
write('config/config.default.js', "exports.keys = 'k'; exports.middleware = ['mark']; exports.greeting = 'hello'; exports.security = { csrf: false };");
write('app/middleware/mark.js', "module.exports = () => async (ctx, next) => { await next(); ctx.set('x-mark', 'yes'); };");
write('app/service/sum.js', "module.exports = (app) => class extends app.Service { async of(...list) { return list.reduce((a, b) => a + +b, 0); } };");
write('app/controller/home.js', `module.exports = (app) => class extends app.Controller {
  async index() { const { ctx } = this; ctx.body = app.config.greeting + ' ' + (await ctx.service.sum.of(1, ctx.query.n)); }
  async echo() { this.ctx.status = 201; this.ctx.body = this.ctx.request.body; }
  async fail() { throw new Error('broken'); }
};`);
write('app/router.js', "module.exports = (app) => { const { home } = app.controller; app.router.get('/', home.index); app.router.post('/echo', home.echo); app.router.get('/fail', home.fail); };");
write('agent.js', "module.exports = (agent) => { agent.messenger.on('egg-ready', () => agent.messenger.sendToApp('word', 'agent')); };");
write('app.js', "module.exports = (app) => { app.messenger.on('word', (who) => { app.heard = who; }); app.beforeStart(async () => {}); };");
write('start.js', `require(${JSON.stringify(framework)}).startCluster({ baseDir: __dirname, framework: ${JSON.stringify(framework)}, workers: 2, port: +process.argv[2], hostname: '127.0.0.1' }, () => process.send('ready'));`);
const ask = (port, options, body) => new Promise((resolve, reject) => {
  const request = http.request({ port, agent: false, headers: { accept: 'application/json', 'content-type': 'application/json' }, ...options }, (res) => {
    let text = '';
    res.setEncoding('utf8').on('data', (d) => { text += d; }).on('end', () => {
      console.log(options.path, res.statusCode, res.headers['content-type'], res.headers['x-mark'], res.statusCode < 500 ? text : JSON.parse(text).message);
      resolve();
    });
  }).on('error', reject);
  request.end(body);
});
const free = net.createServer().listen(0, '127.0.0.1', () => {
  const { port } = free.address();
  free.close(() => {
    const env = { ...process.env, HOME: dir, EGG_SERVER_ENV: 'unittest', NODE_ENV: 'production' };
    const master = spawn(process.execPath, [`${dir}/start.js`, port], { cwd: dir, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    master.on('message', async (message) => {
      if (message !== 'ready') return;
      await ask(port, { path: '/?n=41' });
      await ask(port, { path: '/echo', method: 'POST' }, '{"a":[1]}');
      await ask(port, { path: '/fail' });
      await ask(port, { path: '/none' });
      master.kill('SIGTERM');
    });
    master.on('exit', (code, signal) => {
      console.log('master', code, signal);
      console.log(fs.readdirSync(`${dir}/logs/small`).filter((name) => name.endsWith('.log')).sort());
      fs.rmSync(dir, { recursive: true, maxRetries: 3 });
    });
  });
});
