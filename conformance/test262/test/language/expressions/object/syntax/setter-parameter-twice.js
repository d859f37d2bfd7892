/*---
esid: sec-method-definitions-static-semantics-early-errors
description: The pattern of a setter's parameter binds each name once
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({ set x({ a, b: [a] }) {} });
