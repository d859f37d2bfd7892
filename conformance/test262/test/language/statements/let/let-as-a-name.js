/*---
esid: sec-identifiers
description: Without strict mode let can be a name, and a line may end behind it
flags: [noStrict]
---*/

var let = 3;
assert.sameValue(let, 3);
let
= 4;
assert.sameValue(let, 4);
if (true) let = 5;
assert.sameValue(let, 5);
