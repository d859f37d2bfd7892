/*---
esid: sec-let-and-const-declarations-static-semantics-early-errors
description: A constant needs a value
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

const empty;
