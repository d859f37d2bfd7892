'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const plain = (e) => { e.stack = `${e.name}: ${e.message}\n    at place (file.js:1:2)`; return e; };
show(plain(new Error('msg'))); show(plain(new TypeError('t'))); show([plain(new Error('in list'))]); show({ e: plain(new Error('in object')) }); show(Object.assign(plain(new Error('own')), { code: 'E', n: 1 }));
const no = new Error('no stack'); no.stack = undefined; show(no); const empty = new Error(''); empty.stack = ''; show(empty); const own = new Error('header only'); own.stack = 'Error: header only'; show(own);
class MyError extends Error {} const my = new MyError('m'); my.stack = 'Error: m\n    at x (y.js:1:1)'; show(my); const named = new Error('n'); named.name = 'Renamed'; named.stack = 'Error: n\n    at x (y.js:1:1)'; show(named);
const c = plain(new Error('outer', { cause: 'why' })); show(c); const c2 = plain(new Error('outer', { cause: plain(new TypeError('inner')) })); show(c2); const agg = new AggregateError([1, plain(new Error('a'))], 'many'); agg.stack = 'AggregateError: many\n    at x (y.js:1:1)'; show(agg);
const nullp = Object.setPrototypeOf(plain(new RangeError('np')), null); show(nullp); const numeric = new Error('x'); numeric.stack = 5; show(numeric); const obj = plain(new Error('multi\nline')); show(obj); show({ a: { b: obj } });
const noname = plain(new Error('q')); noname.name = ''; show(noname); show(Object.create(Error.prototype).toString()); const tagged = plain(new Error('tag')); tagged[Symbol.toStringTag] = 'T'; show(tagged);
const long = new Error('loop'); long.stack = 'Error: loop\n' + '    at a (x.js:1:1)\n    at b (x.js:2:1)\n'.repeat(10) + '    at end (x.js:9:9)'; show(long);
const msg = new Error('shown'); Object.defineProperty(msg, 'message', { value: 'shown', enumerable: true }); msg.stack = 'Error: other\n    at x (y.js:1:1)'; show(msg);
