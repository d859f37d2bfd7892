/*---
esid: sec-with-statement
description: with looks at the object first, at Symbol.unscopables, and calls with the object as this
flags: [noStrict]
---*/

var x = 'outer';
const o = { x: 'inner', f() { return this === o; }, [Symbol.unscopables]: { hidden: true }, hidden: 1 };
with (o) {
  assert.sameValue(x, 'inner');
  assert.sameValue(f(), true);
  assert.sameValue(typeof hidden, 'undefined');
  x = 'changed';
  var late = 'on the function or global';
  delete o.x;
  assert.sameValue(x, 'outer');
}
assert.sameValue(o.late, undefined);
with ([]) { assert.sameValue(typeof values, 'undefined'); assert.sameValue(typeof concat, 'function'); }
with (new Proxy({}, { has: (t, k) => k === 'anything', get: (t, k) => (k === Symbol.unscopables ? undefined : 7) })) {
  assert.sameValue(anything, 7);
}
