/*---
esid: sec-switch-statement-runtime-semantics-evaluation
description: The cases of a switch share their lexical declarations, which stay uninitialized where the code was passed over
---*/

function choose(n) {
  switch (n) {
    case 0:
      let x = 'set';
      return () => x;
    case 1:
      return () => x;
    case 2:
      x = 'too early';
  }
}

assert.sameValue(choose(0)(), 'set');
assert.throws(ReferenceError, choose(1));
assert.throws(ReferenceError, () => choose(2));
