'use strict';
const Koa = require('koa');
const http = require('http');
const app = new Koa();
app.silent = true;
app.use(async (ctx, next) => {
  await next();
  ctx.set('X-Done', 'yes');
});
app.use(async (ctx) => {
  if (ctx.path === '/json') ctx.body = { method: ctx.method, query: { ...ctx.query } };
  else if (ctx.path === '/stream') ctx.body = require('stream').Readable.from(['a', 'b', 'c']);
  else if (ctx.path === '/throw') ctx.throw(418, 'teapot');
  else if (ctx.path === '/cookie') { ctx.cookies.set('n', 'v', { httpOnly: true }); ctx.body = ctx.get('host') ? 'host' : ''; }
  else ctx.body = 'hello';
});
const server = app.listen(0, () => {
  const paths = ['/', '/json?a=1', '/stream', '/throw', '/cookie'];
  const next = () => {
    const path = paths.shift();
    if (path === undefined) return server.close();
    http.get({ port: server.address().port, path, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (d) => { text += d; }).on('end', () => {
        const { 'content-type': type, 'content-length': length, 'x-done': done, 'set-cookie': cookie } = res.headers;
        console.log(path, res.statusCode, type, length, done, cookie, text);
        next();
      });
    });
  };
  next();
});
