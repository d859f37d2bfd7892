/*---
esid: sec-destructuring-assignment-static-semantics-early-errors
description: Strict code does not assign to arguments, by a short form neither
flags: [onlyStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({ arguments } = {});
