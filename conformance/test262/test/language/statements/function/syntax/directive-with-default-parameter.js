/*---
esid: sec-function-definitions-static-semantics-early-errors
description: A function whose parameters are not simple cannot have the directive
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

function f(a = 1) {
  'use strict';
}
