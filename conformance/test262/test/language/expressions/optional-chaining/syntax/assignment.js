/*---
esid: sec-left-hand-side-expressions-static-semantics-early-errors
description: A chain is no target
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({})?.x = 1;
