/*---
esid: sec-identifiers
description: Without strict mode a source may end with let as a name
flags: [noStrict]
---*/

globalThis.let = 8;
assert.sameValue((0, eval)('let'), 8);
assert.sameValue((0, eval)('let\n'), 8);
