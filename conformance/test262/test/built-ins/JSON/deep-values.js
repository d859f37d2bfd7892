/*---
esid: sec-serializejsonarray
description: However deep a value is, the engine lives on
---*/

let deep = [];
for (let i = 0; i < 100000; i++) deep = [deep];
let result;
try { result = JSON.stringify(deep).length; } catch (error) { result = error.constructor; }
assert.sameValue(result === 200002 || result === RangeError, true);
