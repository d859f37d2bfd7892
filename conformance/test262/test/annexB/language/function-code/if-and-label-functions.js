/*---
esid: sec-functiondeclarations-in-ifstatement-statement-clauses
description: A function may be the clause of an if, or labelled, and two of a name may share a block
flags: [noStrict]
---*/

if (true) function chosen() { return 'chosen'; } else function other() {}
assert.sameValue(chosen(), 'chosen');
assert.sameValue(other, undefined);
label: function labelled() { return 1; }
assert.sameValue(labelled(), 1);
{ function twice() { return 1; } function twice() { return 2; } }
assert.sameValue(twice(), 2);
