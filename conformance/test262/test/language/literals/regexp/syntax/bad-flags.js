/*---
esid: sec-primary-expression-regular-expression-literals-static-semantics-early-errors
description: A flag comes once, and u and v exclude each other
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

/a/uv;
