/*---
esid: sec-identifiers
description: In a script await is a name outside of async functions
---*/

var await = 1;
function f(await) { return await + 1; }
assert.sameValue(f(await), 2);
const o = { await };
assert.sameValue(o.await, 1);
assert.sameValue((async function () { return this; }).length, 0);
