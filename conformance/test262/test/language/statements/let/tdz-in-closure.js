/*---
esid: sec-declarative-environment-records-getbindingvalue-n-s
description: A closure sees a let binding only once its declaration was evaluated
features: [let]
---*/

{
  const read = () => later;
  const write = () => { later = 1; };
  assert.throws(ReferenceError, read);
  assert.throws(ReferenceError, write);
  assert.throws(ReferenceError, () => typeof later);
  let later;
  assert.sameValue(read(), undefined);
  write();
  assert.sameValue(read(), 1);
}
