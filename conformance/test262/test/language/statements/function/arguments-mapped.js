/*---
esid: sec-arguments-exotic-objects
description: Without strict mode simple parameters and arguments share their values until the property is changed otherwise
flags: [noStrict]
---*/

function f(a, b) {
  arguments[0] = 'x';
  const shared = a;
  a = 'y';
  const back = arguments[0];
  b = 'unset';
  const absent = arguments[1];
  Object.defineProperty(arguments, '0', { writable: false });
  a = 'z';
  const frozen = arguments[0];
  return [shared, back, absent, frozen].map(String).join();
}
assert.sameValue(f('1'), 'x,y,undefined,y');

function g(a) {
  delete arguments[0];
  arguments[0] = 2;
  return a;
}
assert.sameValue(g(1), 1);
assert.sameValue((function (a, a) { return a + arguments[0]; })(1, 2), 3);
