/*---
esid: sec-assignment-operators-static-semantics-early-errors
description: A pattern in parentheses is no target
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({ a }) = {};
