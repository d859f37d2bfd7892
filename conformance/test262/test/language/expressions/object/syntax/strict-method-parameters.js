/*---
esid: sec-method-definitions-static-semantics-early-errors
description: A method that is strict by its directive is strict about its parameters
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({ m(eval) { 'use strict'; } });
