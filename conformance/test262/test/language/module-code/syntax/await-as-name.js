/*---
esid: sec-identifiers-static-semantics-early-errors
description: await is no name in a module
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

function f() { var await; }
