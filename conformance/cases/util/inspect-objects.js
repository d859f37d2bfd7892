'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show({}); show({ a: 1 }); show({ 'b-c': 2, 1: 3, $x: 4, _y: 5, 'é': 6, '': 7 });
show(Object.create(null)); show(Object.assign(Object.create(null), { a: 1 }));
show({ [Symbol('s')]: 1, [Symbol()]: 2, [Symbol('a\nb')]: 3 });
show({ ['__proto__']: 1 });
show(Object.create({}, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } }));
show({ a: undefined, b: null, c: { d: [] } });
show(Object.create(Object.create(null))); show(Object.create({ inherited: 1 }));
