/*---
esid: sec-exp-operator
description: A unary expression is no base
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

-1 ** 2;
