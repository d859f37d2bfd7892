'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(1); show(-0); show(0.1); show(1e21); show(-1.5e-7); show(NaN); show(-Infinity);
show(true); show(null); show(undefined); show(10n); show(-5n);
show(Symbol('x')); show(Symbol()); show(Symbol.iterator);
