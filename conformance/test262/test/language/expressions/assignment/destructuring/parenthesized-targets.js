/*---
esid: sec-destructuring-assignment-static-semantics-early-errors
description: Inside of a pattern a target may be in parentheses, a pattern may not
---*/

const o = {};
let a;
[(a), (o.x), ((o['y']))] = [1, 2, 3];
assert.sameValue(a + o.x + o.y, 6);
({ p: (a), q: (o.x) = 5, r: ((o.y)) } = { p: 7, r: 8 });
assert.sameValue([a, o.x, o.y].join(), '7,5,8');
[...(o.rest)] = [1];
assert.sameValue(o.rest.length, 1);
assert.throws(SyntaxError, () => eval('[([a])] = 1'));
assert.throws(SyntaxError, () => eval('({ p: ({ a }) } = 1)'));
assert.throws(SyntaxError, () => eval('[(a = 1)] = 1'));
