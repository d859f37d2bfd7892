/*---
esid: sec-destructuring-assignment-static-semantics-early-errors
description: Strict code does not assign to eval, in a pattern neither
flags: [onlyStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

[eval] = [];
