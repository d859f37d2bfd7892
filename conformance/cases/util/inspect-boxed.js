'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(new Number(3)); show(new Number(-0)); show(new String('abc')); show(new Boolean(false)); show(Object(Symbol('q'))); show(Object(5n));
show(Object.assign(new Number(3), { a: 1 })); show(Object.assign(new String('abc'), { a: 1 })); class N extends Number {} show(new N(1)); class S extends String {} show(new S('x'));
show(Object.setPrototypeOf(new Number(1), null)); show(Object.setPrototypeOf(new String('a'), null)); show(new String('abc'), { showHidden: true }); show(new Number(3), { colors: true });
