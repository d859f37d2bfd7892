/*---
esid: sec-arrow-function-definitions
description: Arrow functions take this, arguments, super and new.target from around them
flags: [noStrict]
---*/

function F() {
  return [() => this, () => arguments[0], () => new.target].map((f) => f.call({}, 'own'));
}
const o = {};
const called = F.call(o, 'outer');
assert.sameValue(called[0], o);
assert.sameValue(called[1], 'outer');
assert.sameValue(called[2], undefined);
assert.sameValue(new F('x')[2], F);
assert.throws(TypeError, () => new (() => {})());
const nested = (arguments) => arguments;
assert.sameValue(nested(3), 3);
