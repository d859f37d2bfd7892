/*---
esid: sec-function-definitions-static-semantics-early-errors
description: A function that is strict by its directive has no parameters named by words reserved there
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

function f(implements) { 'use strict'; }
