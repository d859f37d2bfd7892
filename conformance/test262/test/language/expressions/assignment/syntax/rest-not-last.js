/*---
esid: sec-destructuring-assignment
description: Nothing follows a rest element, not even a comma
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

[...a, ] = [];
