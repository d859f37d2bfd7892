/*---
esid: sec-variablestatements-in-catch-blocks
description: A var in a catch block may have the name of its parameter, which takes the value
flags: [noStrict]
---*/

try { throw 1; } catch (e) { var e = 2; assert.sameValue(e, 2); }
assert.sameValue(e, undefined);
assert.throws(SyntaxError, () => eval('try { } catch ([e]) { var e; }'));
