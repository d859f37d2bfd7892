const url = require('url');
const objects = [{ protocol: 'http', host: 'a.b', pathname: 'x?y#z' }, { protocol: 'https:', hostname: '::1', port: 80, query: { a: [1, 2] } }, { slashes: true, pathname: 'p' }, { protocol: 'file', pathname: '/x' }, { auth: 'a:b@c', hostname: 'h', search: 'q#' }, { hash: 'h', query: {} }, {}];
for (const o of objects) console.log(url.format(o));
console.log(url.format('http://X.y/ z'));
for (const bad of [null, 1, undefined]) { try { url.format(bad); } catch (e) { console.log(e.code, e.message); } }
