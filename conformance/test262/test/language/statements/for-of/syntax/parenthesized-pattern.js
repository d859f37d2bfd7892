/*---
esid: sec-for-in-and-for-of-statements-static-semantics-early-errors
description: A pattern in parentheses is no target of a loop
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

for (([a]) of []) ;
