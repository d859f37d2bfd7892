'use strict';
const Hapi = require('@hapi/hapi');
(async () => {
  const server = Hapi.server({ port: 0, host: 'localhost', debug: false });
  server.route([
    { method: 'GET', path: '/', handler: (req) => ({ q: req.query }) },
    { method: 'GET', path: '/hi/{name?}', handler: (req, h) => h.response(`hi ${req.params.name ?? 'all'}`).code(201).header('x-a', 'b').type('text/plain') },
    { method: 'POST', path: '/echo', handler: (req) => req.payload },
    { method: 'GET', path: '/throw', handler: () => { throw new Error('hidden'); } },
    { method: 'GET', path: '/cookie', handler: (req, h) => h.response('c').state('s', { v: 1 }) },
    { method: 'GET', path: '/stream', handler: () => require('stream').Readable.from([Buffer.from('x'), Buffer.from('y')], { objectMode: false }) },
    { method: 'GET', path: '/redirect', handler: (req, h) => h.redirect('/') },
    { method: '*', path: '/{any*}', handler: (req, h) => h.response({ none: req.path }).code(404) },
  ]);
  server.state('s', { encoding: 'base64json', isSecure: false, isSameSite: 'Lax' });
  server.ext('onPreResponse', (req, h) => { if (req.response.isBoom) console.log('boom', req.response.output.statusCode); return h.continue; });
  server.method('add', (a, b) => a + b, {}); console.log(server.methods.add(1, 2));
  await server.register({ options: { at: 'plug' }, plugin: { name: 'plug', register: async (s, o) => { s.route({ method: 'GET', path: `/${o.at}`, handler: () => 'plugged' }); s.decorate('toolkit', 'nice', function () { return this.response('nice'); }); } , version: '1.0.0' } });
  server.events.on('stop', () => console.log('stopped'));
  for (const r of ['/?a=1', '/hi', '/hi/bob', '/throw', '/cookie', '/stream', '/redirect', '/plug', '/no/where', { method: 'POST', url: '/echo', payload: { a: 1 } }, { method: 'POST', url: '/echo', payload: '{', headers: { 'content-type': 'application/json' } }]) { const res = await server.inject(r); console.log(r.url ?? r, res.statusCode, res.headers['content-type'], res.headers['set-cookie'], res.headers.location, res.payload); }
  await server.start();
  const res = await fetch(`${server.info.uri}/hi/net`); console.log(res.status, res.headers.get('x-a'), res.headers.get('cache-control'), await res.text());
  console.log(server.table().map((r) => `${r.method} ${r.path}`)); await server.stop();
})();
