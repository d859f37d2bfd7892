'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const deep = { a: { b: { c: { d: { e: 1 } } } } };
show(deep); show(deep, { depth: 0 }); show(deep, { depth: 1 }); show(deep, { depth: null }); show(deep, { depth: Infinity });
show(deep, { depth: -1 }); show([[[[[]]]]]); show([[[[[1]]]]]);
class Foo {} show({ a: { b: { c: new Foo() } } }); show({ a: { b: { c: new Foo(), d: new Map([[1, 2]]), e: [1], f: () => {} } } });
show({ a: { b: { c: Object.create(null), d: new Set(), e: new Date(0), f: /x/, g: new Error('x').message } } });
