/*---
esid: sec-expression-statement
description: An expression statement must not begin with let and a bracket
flags: [noStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

if (false) let
[a] = [1];
