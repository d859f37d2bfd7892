/*---
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
description: A break or continue to an outer label closes every iterator on the way
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

a = counted();
let turns = 0;
next: while (turns++ < 3) { for (const _ of a) { continue next; } }
assert.sameValue(a.closed, 3, 'by continue');
