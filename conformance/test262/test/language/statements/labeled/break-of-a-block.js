/*---
esid: sec-labelled-statements
description: Any statement can have labels, and break leaves it
---*/

let reached = '';
a: b: {
  reached += 1;
  if (reached) break a;
  reached += 2;
}
c: if (true) {
  reached += 3;
  break c;
}
d: try {
  break d;
} finally {
  reached += 4;
}
assert.sameValue(reached, '134');
