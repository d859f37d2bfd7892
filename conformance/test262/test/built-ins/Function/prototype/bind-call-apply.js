/*---
esid: sec-function.prototype.bind
description: Lengths and names of bound functions, array-likes for apply, this of both kinds of functions
---*/

function f(a, b, c) { 'use strict'; return this; }
assert.sameValue(f.bind(null, 1).length, 2);
assert.sameValue(f.bind(null, 1, 2, 3, 4).length, 0);
assert.sameValue(f.bind().bind().name, 'bound bound f');
assert.sameValue(Object.defineProperty(() => {}, 'length', { value: Infinity }).bind().length, Infinity);
assert.sameValue(Object.defineProperty(() => {}, 'length', { value: 2.7 }).bind().length, 2);
assert.sameValue(Object.defineProperty(() => {}, 'name', { value: 1 }).bind().name, 'bound ');
assert.sameValue(f.call(1), 1);
assert.sameValue(Object.hasOwn(f.bind(), 'prototype'), false);
assert.sameValue(Math.max.apply(null, { length: 2, 0: 1, 1: 5 }), 5);
assert.throws(TypeError, () => f.apply(null, 1));
assert.throws(TypeError, () => f.caller);
assert.sameValue(new (function (x) { this.x = x; }.bind({}, 7))().x, 7);
