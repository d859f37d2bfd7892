'use strict';
const app = require('fastify')({ logger: false });
app.decorate('answer', 42); app.decorateRequest('who', null);
app.addHook('onRequest', async (req) => { req.who = req.headers['x-who'] ?? 'nobody'; });
app.addHook('onSend', async (req, reply, payload) => { reply.header('x-hook', 'sent'); return payload; });
app.get('/', async (req) => ({ hello: req.who, q: req.query }));
app.post('/item/:id', { schema: { params: { type: 'object', properties: { id: { type: 'integer' } } }, body: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, n: { type: 'number', default: 3 } } }, response: { 201: { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } } } } }, (req, reply) => reply.code(201).send({ id: req.params.id, name: req.body.name, n: req.body.n, dropped: 1 }));
app.get('/stream', (req, reply) => reply.type('text/plain').send(require('stream').Readable.from(['a', 'b'])));
app.get('/fail', async () => { const e = new Error('teapot'); e.statusCode = 418; throw e; });
app.get('/wild/*', async (req) => req.params['*']);
app.register(async (sub) => { sub.decorate('inner', 1); sub.get('/in', async () => `${app.answer} ${sub.inner} ${app.inner}`); sub.setErrorHandler((e, req, reply) => reply.code(500).send(`handled ${e.message}`)); sub.get('/err', async () => { throw new Error('inner'); }); }, { prefix: '/sub' });
app.setNotFoundHandler((req, reply) => reply.code(404).send({ no: req.url }));
(async () => {
  for (const r of [{ url: '/?a=1&a=2', headers: { 'x-who': 'me' } }, { method: 'POST', url: '/item/7', payload: { name: 'n' } }, { method: 'POST', url: '/item/x', payload: { name: 'n' } }, { method: 'POST', url: '/item/1', payload: {} }, { method: 'POST', url: '/item/1', payload: '{bad', headers: { 'content-type': 'application/json' } }, { method: 'POST', url: '/item/1', payload: 'x', headers: { 'content-type': 'text/odd' } }, { url: '/stream' }, { url: '/fail' }, { url: '/wild/a/b' }, { url: '/sub/in' }, { url: '/sub/err' }, { url: '/none' }, { method: 'HEAD', url: '/' }]) { const res = await app.inject(r); console.log(r.method ?? 'GET', r.url, res.statusCode, res.headers['content-type'], res.headers['content-length'], res.headers['x-hook'], res.body); }
  await app.listen({ port: 0, host: '127.0.0.1' });
  const res = await fetch(`http://127.0.0.1:${app.server.address().port}/?x=y`); console.log(res.status, await res.json());
  console.log(app.printRoutes()); console.log(app.hasRoute({ url: '/', method: 'GET' }));
  try { app.get('/late', () => {}); } catch (e) { console.log(e.code, e.message); }
  await app.close();
})();
