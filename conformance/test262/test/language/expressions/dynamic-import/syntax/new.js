/*---
esid: sec-left-hand-side-expressions
description: import() cannot be constructed
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

new import('x');
