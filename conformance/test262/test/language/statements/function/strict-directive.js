/*---
esid: sec-directive-prologues-and-the-use-strict-directive
description: A directive makes a function strict whatever it is in; with an escape or in parentheses it is none
flags: [noStrict]
---*/

function isStrict() { 'use strict'; return this === undefined; }
function other() { 'something else'; 'use strict'; return this === undefined; }
function escaped() { 'use\u0020strict'; return this === undefined; }
function wrapped() { ('use strict'); return this === undefined; }
function late() { ; 'use strict'; return this === undefined; }
assert.sameValue(isStrict(), true);
assert.sameValue(other(), true);
assert.sameValue(escaped(), false);
assert.sameValue(wrapped(), false);
assert.sameValue(late(), false);
