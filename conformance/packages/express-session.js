'use strict';
// Sessions in memory over signed cookies, with the other middleware an application has.
const express = require('express4');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const bodyParser = require('body-parser');
const morgan = require('morgan');
const lines = [];
const app = express();
let made = 0;
app.use(morgan(':method :url :status', { stream: { write: (line) => lines.push(line.trim()) } }));
app.use(cookieParser('secret'));
app.use(bodyParser.urlencoded({ extended: true }));
app.use(session({ secret: 'secret', resave: false, saveUninitialized: false, genid: () => `id${++made}`, cookie: { maxAge: 60000, httpOnly: true, sameSite: 'lax' } }));
app.get('/', (req, res) => { req.session.views = (req.session.views || 0) + 1; res.json({ views: req.session.views, id: req.sessionID, user: req.session.user }); });
app.post('/login', (req, res, next) => req.session.regenerate((err) => { if (err) return next(err); req.session.user = req.body.user; req.session.save(() => res.redirect('/')); }));
app.get('/none', (req, res) => res.json({ cookies: Object.keys(req.cookies), signed: Object.keys(req.signedCookies), session: Object.keys(req.session) }));
app.get('/set', (req, res) => { res.cookie('plain', 'a b'); res.cookie('mine', { n: 1 }, { signed: true }); res.end(); });
app.post('/logout', (req, res) => req.session.destroy(() => res.clearCookie('connect.sid').end('bye')));
const server = app.listen(0, async () => {
  const jar = new Map();
  const ask = async (method, path, body) => {
    const cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
    const res = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { method, redirect: 'manual', body, headers: { ...(cookie && { cookie }), ...(body && { 'content-type': 'application/x-www-form-urlencoded' }) } });
    const set = res.headers.getSetCookie();
    for (const line of set) { const [, name, value] = /^([^=]+)=([^;]*)/.exec(line); if (value) jar.set(name, value); else jar.delete(name); }
    console.log(method, path, res.status, set.map((line) => line.replace(/Expires=[^;]*/, 'Expires=…')), res.headers.get('location'), await res.text());
  };
  await ask('GET', '/none'); await ask('GET', '/'); await ask('GET', '/'); await ask('GET', '/set'); await ask('GET', '/none');
  await ask('POST', '/login', 'user=Zo%C3%AB'); await ask('GET', '/');
  jar.set('connect.sid', 's%3Aid1.forged'); await ask('GET', '/');
  await ask('POST', '/logout'); await ask('GET', '/none');
  console.log(lines.length, lines[0], lines.at(-1));
  server.close();
});
