'use strict';
const connect = require('connect');
const cookieParser = require('cookie-parser');
const bodyParser = require('body-parser');
const session = require('express-session');
const http = require('http');
const app = connect();
app.use(cookieParser('secret'));
app.use(bodyParser.text());
app.use(session({ secret: 's', resave: false, saveUninitialized: true, genid: () => 'fixed', name: 'sid' }));
app.use('/count', (req, res) => {
  req.session.n = (req.session.n || 0) + 1;
  res.end(`n=${req.session.n} cookies=${JSON.stringify(req.cookies.a)}`);
});
app.use('/text', (req, res) => res.end(`got ${req.body}`));
app.use('/boom', (req, res, next) => next(new Error('x')));
app.use((err, req, res, next) => { res.statusCode = 503; res.end(err.message); });
const server = http.createServer(app).listen(0, async () => {
  const { port } = server.address();
  const ask = (path, headers, body) => new Promise((resolve) => {
    const req = http.request({ port, path, headers, method: body ? 'POST' : 'GET' }, (res) => {
      let text = '';
      res.on('data', (d) => { text += d; }).on('end', () => { console.log(path, res.statusCode, text); resolve(res); });
    });
    req.end(body);
  });
  const first = await ask('/count', { cookie: 'a=1' });
  const cookie = first.headers['set-cookie'][0].split(';')[0];
  console.log(cookie.slice(0, 10));
  await ask('/count', { cookie });
  await ask('/text', { 'content-type': 'text/plain' }, 'body');
  await ask('/boom', {});
  await ask('/missing', {});
  server.close();
});
