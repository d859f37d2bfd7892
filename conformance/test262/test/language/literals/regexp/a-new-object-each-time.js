/*---
esid: sec-regular-expression-literals-runtime-semantics-evaluation
description: Each evaluation makes a new object; a class can hold a slash
---*/

const make = () => /[/\]]/g;
assert.notSameValue(make(), make());
const r = make();
r.lastIndex = 5;
assert.sameValue(make().lastIndex, 0);
assert.sameValue(make().source, '[/\\]]');
assert.sameValue(make().test('/'), true);
