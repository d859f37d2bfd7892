/*---
esid: sec-function-definitions-static-semantics-early-errors
description: The body of a function cannot declare a parameter again
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

function f(a) {
  let a;
}
