'use strict';
const connect = require('connect');
const cookieParser = require('cookie-parser');
const bodyParser = require('body-parser');
const http = require('http');
const app = connect();
app.use(cookieParser());
app.use(bodyParser.text());
app.use('/cookies', (req, res) => {
  res.setHeader('Set-Cookie', ['x=1; Path=/', 'y=2']);
  res.end(JSON.stringify(req.cookies));
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
  const first = await ask('/cookies', { cookie: 'a=1; b=%20x' });
  console.log(first.headers['set-cookie']);
  await ask('/text', { 'content-type': 'text/plain' }, 'body');
  await ask('/boom', {});
  await ask('/missing', {});
  server.close();
});
