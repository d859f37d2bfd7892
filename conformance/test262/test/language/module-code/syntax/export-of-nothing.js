/*---
esid: sec-module-semantics-static-semantics-early-errors
description: What is exported must be declared
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

export { nothing };
