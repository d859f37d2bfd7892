/*---
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
description: A continue of an outer loop closes the iterator of the inner one
---*/

let closed = 0;
const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => { closed++; return {}; } }) };
let turns = 0;
next: while (turns++ < 3) { for (const _ of source) { continue next; } }
assert.sameValue(closed, 3);
turns = 0;
outer: for (const _ of [1, 2]) { for (const _ of source) { turns++; continue outer; } }
assert.sameValue(closed, 5);
assert.sameValue(turns, 2);
