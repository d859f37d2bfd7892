/*---
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
description: A break to an outer label closes every iterator on the way
---*/

function counted() {
  const self = {
    closed: 0,
    [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => { self.closed++; return {}; } }),
  };
  return self;
}

let a = counted();
block: { for (const _ of a) break block; }
assert.sameValue(a.closed, 1, 'out of a block');

a = counted();
loop: for (;;) { for (const _ of a) { break loop; } }
assert.sameValue(a.closed, 1, 'out of a for loop');

a = counted();
let b = counted();
both: for (const _ of b) { for (const _ of a) { break both; } }
assert.sameValue(a.closed, 1, 'the inner one');
assert.sameValue(b.closed, 1, 'the outer one');
