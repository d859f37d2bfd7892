/*---
esid: sec-template-literals-runtime-semantics-evaluation
description: A value becomes a string before the next one is evaluated
---*/

const log = [];
const v = (n) => { log.push('made ' + n); return { toString() { log.push(n); return n; } }; };
assert.sameValue(`${v('a')}-${v('b')}`, 'a-b');
assert.sameValue(log.join(), 'made a,a,made b,b');
