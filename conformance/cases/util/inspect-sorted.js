'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show({ b: 1, a: 2, c: { z: 1, y: 2 } }, { sorted: true }); show({ b: 1, a: 2 }, { sorted: (x, y) => (x < y ? 1 : -1) }); show([3, 2, 1], { sorted: true }); show(Object.assign([3, 1], { z: 1, y: 2 }), { sorted: true });
show(new Set([3, 1, 2]), { sorted: true }); show(new Map([['b', 1], ['a', 2]]), { sorted: true }); try { show({ a: 1, b: 2 }, { sorted() { throw new Error('cmp'); } }); } catch (e) { console.log(e.message); }
