'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(Math); show(JSON); show(Reflect); show(Atomics); show(Array.prototype); show(Object.prototype); show(Map.prototype); show(Date.prototype); show(Promise.prototype); show(Symbol.prototype); show(Number.prototype); show(String.prototype); show(Boolean.prototype); show(Error.prototype);
show((function() { return arguments; })(1, 2)); show((function() { 'use strict'; return arguments; })()); show(Object.assign((function() { return arguments; })(1), { x: 1 })); show(new WeakRef({ a: 1 }) instanceof WeakRef); show(globalThis === global);
