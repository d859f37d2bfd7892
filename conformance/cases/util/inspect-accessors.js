'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const o = { get a() { return 1; }, set b(v) {}, get c() { return { d: 1 }; }, set c(v) {}, get n() { return null; }, get t() { throw new Error('oops'); } };
show(o); show(o, { getters: true }); show(o, { getters: 'get' }); show(o, { getters: 'set' }); show(o, { getters: true, colors: true });
show(Object.defineProperty({}, 'x', { get() { return 'p'; }, enumerable: true }), { getters: true }); show([Object.defineProperty([], 0, { get() { return 7; }, enumerable: true })]);
