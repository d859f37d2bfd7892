'use strict';
// The daemon lives in a folder of its own and is killed at the end.
const { spawnSync } = require('child_process');
const fs = require('fs');
const http = require('http');
const net = require('net');
const path = require('path');
const dir = fs.mkdtempSync(`${require('os').tmpdir()}/pm2-`);
const bin = path.join(path.dirname(require.resolve('pm2/package.json')), 'bin/pm2');
fs.writeFileSync(`${dir}/app.js`, "require('http').createServer((q, r) => r.end(`app ${process.env.NODE_APP_INSTANCE} ${process.argv.slice(2)}`)).listen(process.env.PORT); process.on('SIGINT', () => { console.log('bye'); process.exit(0); });");
const pm2 = (...args) => spawnSync(process.execPath, [bin, ...args], { cwd: dir, encoding: 'utf8', env: { ...process.env, HOME: dir, PM2_HOME: `${dir}/.pm2`, PM2_DISABLE_VERSION_CHECK: 'true', PM2_SILENT: '' } });
const list = () => { const text = pm2('jlist').stdout; return JSON.parse(text.slice(text.indexOf('['))).map((p) => [p.name, p.pm2_env.status, p.pm2_env.exec_mode, p.pm2_env.restart_time, p.pm_id, p.pid > 0]); };
const get = (port) => new Promise((resolve) => http.get({ port, agent: false }, (res) => { let t = ''; res.on('data', (d) => { t += d; }).on('end', () => resolve(t)); }).on('error', (e) => resolve(e.code)));
const ready = async (port) => { for (let i = 0; i < 100; i++) { const text = await get(port); if (text !== 'ECONNREFUSED') return text; await new Promise((r) => setTimeout(r, 50)); } };
const free = () => new Promise((resolve) => { const s = net.createServer().listen(0, () => { const { port } = s.address(); s.close(() => resolve(port)); }); });
(async () => {
  process.env.PORT = await free();
  try {
    console.log('start', pm2('start', 'app.js', '--name', 'web', '-i', '2', '--', 'x', 'y').status);
    console.log(list(), (await ready(process.env.PORT)).replace(/\d/, 'N'));
    console.log('reload', pm2('reload', 'web').status); console.log(list(), (await ready(process.env.PORT)).replace(/\d/, 'N'));
    const table = pm2('list').stdout; console.log(table.includes('web'), table.includes('online'));
    console.log('stop', pm2('stop', 'web').status); console.log(list(), await get(process.env.PORT));
    const missing = pm2('stop', 'nothing'); console.log(missing.status, missing.stderr.includes('nothing'));
    console.log('delete', pm2('delete', 'web').status, list());
    console.log(fs.readdirSync(`${dir}/.pm2/logs`).length > 0);
  } finally { console.log('kill', pm2('kill').status); fs.rmSync(dir, { recursive: true, force: true }); }
})();
