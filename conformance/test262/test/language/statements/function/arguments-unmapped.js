/*---
esid: sec-createunmappedargumentsobject
description: With a default parameter, or in strict mode, arguments is a copy; callee throws only in strict functions
---*/

function f(a, b = 2) {
  arguments[0] = 'changed';
  return a;
}
assert.sameValue(f(1), 1);
function g(a) {
  'use strict';
  a = 2;
  return arguments;
}
const list = g(1);
assert.sameValue(list[0], 1);
assert.throws(TypeError, () => list.callee);
assert.sameValue(list[Symbol.iterator], Array.prototype.values);
assert.sameValue(Object.prototype.toString.call(list), '[object Arguments]');
