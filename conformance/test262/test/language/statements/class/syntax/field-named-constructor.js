/*---
esid: sec-class-definitions-static-semantics-early-errors
description: A field cannot be named constructor
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { 'constructor' = 1; }
