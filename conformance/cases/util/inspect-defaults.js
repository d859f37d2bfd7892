'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const d = util.inspect.defaultOptions; show(d); console.log(Object.isSealed(d), d === util.inspect.defaultOptions); d.depth = 0; show({ a: { b: 1 } }); util.inspect.defaultOptions = { depth: 1, compact: false }; show({ a: { b: { c: 1 } } });
d.depth = 2; d.compact = 3; show({ a: { b: { c: 1 } } }); for (const bad of [null, 5, 'x']) { try { util.inspect.defaultOptions = bad; } catch (e) { console.log(e.code, e.message); } }
console.log(Object.keys(util.inspect), util.inspect.length, util.inspect.name);
