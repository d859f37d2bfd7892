const qs = require('querystring');
console.log(qs.stringify({ a: 1, b: 'x y', c: [1, 'é', true], d: null, e: undefined, f: NaN, g: 10n, h: {}, i: '', j: [] }));
console.log(qs.stringify({ a: 1, b: 2 }, ';', ':'), qs.stringify('x'), qs.stringify(null), qs.stringify({ "!'()*-._~": "!'()*-._~" }));
console.log(qs.stringify({ a: 'ü' }, null, null, { encodeURIComponent: (s) => s.toUpperCase() }), qs.stringify({ n: 1e21, m: -0 }));
try { qs.stringify({ a: '\ud800' }); } catch (e) { console.log(e.name, e.code, e.message); }
