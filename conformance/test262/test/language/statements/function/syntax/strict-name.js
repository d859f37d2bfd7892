/*---
esid: sec-function-definitions-static-semantics-early-errors
description: A function that is strict by its directive is strict about its name
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

(function interface() { 'use strict'; });
