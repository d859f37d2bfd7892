/*---
esid: sec-script-semantics
description: However deep expressions lie in each other, the engine lives on
---*/

for (const [open, inner, close] of [['[', '', ''], ['[', '', ']'], ['(', '1', ')'], ['f(', '', ')'], ['`${', '1', '}`']]) {
  const source = open.repeat(100000) + inner + close.repeat(100000);
  let end = 'value';
  try { (0, eval)(source); } catch (error) { end = error.constructor; }
  assert.sameValue(['value', RangeError, SyntaxError, ReferenceError].includes(end), true, open);
}
