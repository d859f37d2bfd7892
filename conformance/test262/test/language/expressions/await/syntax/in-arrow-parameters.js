/*---
esid: sec-async-arrow-function-definitions-static-semantics-early-errors
description: The parameters of an async arrow function cannot await
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

async (a = await 1) => a;
