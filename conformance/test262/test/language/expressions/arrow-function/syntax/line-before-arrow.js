/*---
esid: sec-arrow-function-definitions
description: The arrow stands on the line of the parameters
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

var f = ()
=> 1;
