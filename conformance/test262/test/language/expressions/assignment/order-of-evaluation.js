/*---
esid: sec-assignment-operators-runtime-semantics-evaluation
description: The target comes before the value; a null object and the conversion of a key come after it
---*/

const log = [];
const at = (n, v) => { log.push(n); return v; };
at('o', {})[at('k', { toString() { log.push('key'); return 'x'; } })] = at('v', 1);
assert.sameValue(log.join(), 'o,k,v,key');
let reached = false;
assert.throws(TypeError, () => { null[at('n', 'x')] = (reached = true); });
assert.sameValue(reached, true);
let x = 1;
x += (x = 5, 10);
assert.sameValue(x, 11);
const i = [0, 0];
let n = 0;
i[n++] = i[n++] = n;
assert.sameValue(i.join(), '2,2');
