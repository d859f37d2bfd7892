'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const map = new Map([[1, 'a'], [2, 'b']]); const set = new Set([1, 2]);
show(map.entries()); show(map.keys()); show(map.values()); show(map[Symbol.iterator]()); show(set.values()); show(set.entries()); show(set.keys());
const it = map.entries(); it.next(); show(it); it.next(); it.next(); show(it); show([1][Symbol.iterator]()); show('a'[Symbol.iterator]()); show('a'.matchAll(/a/g));
show(map.keys(), { maxArrayLength: 1 }); show(map.entries(), { maxArrayLength: 1 }); show(Object.assign(map.keys(), { x: 1 }));
