/*---
esid: sec-template-literals-runtime-semantics-evaluation
description: Values become strings one by one in order, by ToString: a symbol throws, toString comes before valueOf
---*/

const log = [];
const v = (n) => ({ toString() { log.push(n); return n; }, valueOf() { throw new Test262Error('valueOf'); } });
assert.sameValue(`${v('a')}-${v('b')}`, 'a-b');
assert.sameValue(log.join(), 'a,b');
assert.throws(TypeError, () => `${Symbol()}`);
assert.sameValue(`\
`, '');
assert.sameValue(`${`${1}`}${'}'}`, '1}');
