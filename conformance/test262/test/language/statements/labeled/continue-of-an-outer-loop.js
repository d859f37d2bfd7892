/*---
esid: sec-continue-statement-runtime-semantics-evaluation
description: continue with a label goes on with that loop, through other loops, blocks and finally
---*/

const seen = [];
outer: for (let i = 0; i < 3; i++) {
  inner: for (const j of [0, 1, 2]) {
    try {
      if (j === 1) continue outer;
      if (i === 1) continue inner;
      seen.push(i + '' + j);
    } finally {
      seen.push('f');
    }
  }
  seen.push('never for 1');
}
assert.sameValue(seen.join(), '00,f,f,f,f,20,f,f');

let n = 0;
again: do {
  n++;
  while (true) {
    if (n < 3) continue again;
    break again;
  }
} while (n < 10);
assert.sameValue(n, 3);
