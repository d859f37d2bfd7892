'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(function() {}); show(function foo() {}); show(() => {}); show(async () => {}); show(async function x() {}); show(function* g() {});
show(async function* ag() {}); show(Object.assign(function foo() {}, { a: 1 })); show((function named() {}).bind(null)); show(Math.max);
show(Object.setPrototypeOf(() => {}, null)); show(Object.defineProperty(() => {}, 'name', { value: 'renamed' })); show({ method() {}, get g() { return 1; } });
function Fn() {} Fn[Symbol.toStringTag] = 'Tag'; show(Fn); show([function a() {}, class B {}]); show(Function.prototype); show(Object); show(Symbol);
show(function* () {}()); show((async function* () {})()); show(Object.defineProperty(function x() {}, 'name', { value: 5 }));
