/*---
esid: sec-web-compat-globaldeclarationinstantiation
description: A function in a block of a script is a global, undefined until then, unless a lexical declaration has the name
flags: [noStrict]
---*/

assert.sameValue(Object.hasOwn(globalThis, 'fromBlock'), true);
assert.sameValue(fromBlock, undefined);
{ function fromBlock() { return 1; } }
assert.sameValue(globalThis.fromBlock(), 1);
let taken = 1;
{ function taken() {} }
assert.sameValue(taken, 1);
assert.sameValue(Object.hasOwn(globalThis, 'taken'), false);
