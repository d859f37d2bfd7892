/*---
esid: sec-html-like-comments
description: A source may begin with a closing HTML comment, behind blanks and comments, too
---*/

assert.sameValue((0, eval)('--> nothing'), undefined);
assert.sameValue((0, eval)(' \t/* a */ --> nothing\n5'), 5);
assert.sameValue((0, eval)('1 /*\n*/ --> nothing'), 1);
assert.throws(SyntaxError, () => (0, eval)('; --> something'));
