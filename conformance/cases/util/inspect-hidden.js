'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show([1], { showHidden: true }); show({ a: [1, { b: 2 }] }, { showHidden: true }); show(Object.create({}, { h: { value: { i: 1 } } }), { showHidden: true }); show(new Map([[1, 2]]), { showHidden: true });
show(function foo() {}, { showHidden: true }); show(Object.defineProperty({}, Symbol('hid'), { value: 1 }), { showHidden: true }); class A { constructor() { this.x = 1; } } class B extends A { get v() { return 2; } } show(new B(), { showHidden: true });
show(true, true); show({ a: 1 }, true); console.log(util.inspect({ a: { b: { c: { d: 1 } } } }, false, 1)); console.log(util.inspect({ a: 1 }, false, null, true));
