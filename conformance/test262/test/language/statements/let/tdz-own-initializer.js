/*---
esid: sec-let-and-const-declarations-runtime-semantics-evaluation
description: An initializer cannot read the binding it initializes
features: [let, const]
---*/

assert.throws(ReferenceError, function () {
  let a = a;
});
assert.throws(ReferenceError, function () {
  const { b = b } = {};
});
assert.throws(ReferenceError, function (p = q, q) {});
assert.sameValue((function (p, q = p) { return q; })(3), 3);
