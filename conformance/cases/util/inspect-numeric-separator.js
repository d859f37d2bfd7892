'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

for (const n of [0, -0, 1, 999, 1000, -1000, 123456789, 1234.5678, -0.12345678, 1e21, NaN, Infinity, 0.1, 100000.000001, 12345678901234567890n, -1234n]) show(n, { numericSeparator: true });
show([1000, 'x1000', { a: 5000 }], { numericSeparator: true }); console.log(util.formatWithOptions({ numericSeparator: true }, '%d %i %f %s', 1234.5, 1234, 1234.5, 12345));
