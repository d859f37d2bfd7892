/*---
esid: sec-arrow-function-definitions-static-semantics-early-errors
description: An arrow function that is strict by its directive is strict about its parameters
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

(arguments) => { 'use strict'; };
