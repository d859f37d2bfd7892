'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(Promise.resolve(1)); show(new Promise(() => {})); const rejected = Promise.reject(3); rejected.catch(() => {}); show(rejected);
show(Promise.resolve({ a: { b: { c: {} } } })); show(Object.assign(Promise.resolve('x'), { y: 1 })); class P extends Promise {} show(P.resolve(1));
show(Promise.resolve(Promise.resolve(1))); show(Object.setPrototypeOf(Promise.resolve(1), null)); show([Promise.resolve([1, 2])]);
